// What is known to go wrong while packages are installed or built, and what to do about it. Read from the output.
import { Trouble } from './say.mjs';

const KNOWN = [
  {
    sign: /ENOSPC|no space left/i,
    what: ['磁盘空间不足', 'The disk is full'],
    remedies: [['请腾出约 2 GB 空间后重试', 'Free about 2 GB and try again']],
  },
  {
    sign: /EACCES|EPERM|EROFS/,
    what: [
      '没有写入权限，或有文件被占用',
      'A file cannot be written: no permission, or in use by another program',
    ],
    remedies: [
      [
        '请确认当前用户可以写入本目录，并关闭占用它的程序',
        'Make sure that you may write to this folder and that nothing holds its files',
      ],
    ],
  },
  {
    sign: /node-gyp|gyp ERR|not found: make|Could not find any Python|find VS|CXX|C\+\+/,
    what: [
      '数据库驱动 better-sqlite3 没有现成的二进制文件，需要编译，但缺少编译工具',
      'The database driver better-sqlite3 has no ready binary here and could not be compiled',
    ],
    remedies: [
      ['Debian/Ubuntu：sudo apt-get install -y build-essential python3', 'Debian/Ubuntu: the same command'],
      ['macOS：xcode-select --install', 'macOS: the same command'],
      [
        'Windows：安装 Visual Studio Build Tools 的“使用 C++ 的桌面开发”',
        'Windows: install "Desktop development with C++" of the Visual Studio Build Tools',
      ],
      [
        '或改用 Node.js 22 LTS，它有现成的二进制文件',
        'Or use Node.js 22 LTS, for which there is a ready binary',
      ],
    ],
  },
  {
    sign: /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network|SELF_SIGNED|CERT/,
    what: ['连接不上 npm 软件源', 'The npm registry cannot be reached'],
    remedies: [
      [
        '请检查网络与代理（npm config get proxy）后重试',
        'Check the network and the proxy (npm config get proxy), then try again',
      ],
    ],
  },
  {
    sign: /heap out of memory|JavaScript heap/i,
    what: ['内存不足', 'Not enough memory'],
    remedies: [
      [
        '构建需要约 2 GB 内存；请关闭其他程序后重试',
        'A build needs about 2 GB; close other programs and try again',
      ],
    ],
  },
  {
    sign: /lock file|can only install packages when your package.json|EUSAGE/,
    what: ['package-lock.json 与 package.json 不一致', 'package-lock.json and package.json do not agree'],
    remedies: [
      [
        '请恢复这两个文件（git checkout package.json package-lock.json）',
        'Restore both files (git checkout package.json package-lock.json)',
      ],
    ],
  },
];

const lastLines = (text, count = 15) => text.trimEnd().split(/\r?\n/).slice(-count).join('\n');

/** A failed command as a trouble: what is known about its output, and where all of it stands. */
export const troubleOf = (tail, log, fallback) => {
  const known = KNOWN.find(({ sign }) => sign.test(tail));
  const { what, remedies } = known ?? { what: fallback, remedies: [] };
  return new Trouble(
    what,
    [...remedies, [`完整输出见 ${log}`, `All of the output is in ${log}`]],
    lastLines(tail),
  );
};

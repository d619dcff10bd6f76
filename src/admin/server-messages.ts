import { say } from '../labels';
import type { Language, Text } from '../labels';

/**
 * What Strapi's own administration answers when something is wrong: in English, whoever asks. "User not active" is
 * not among them: the login page knows it by its English and leads to a page of its own.
 */
const texts: Text[] = [
  ['电子邮件或密码不正确', 'Invalid credentials'],
  ['尝试次数过多，请稍后再试。', 'Too many requests, please try again later.'],
  ['两次输入的密码不一致', 'Passwords do not match'],
  ['当前密码不正确', 'The provided current password is invalid'],
  ['新密码不能与当前密码相同', 'Your new password must be different than your current password'],
  ['至少要有一个超级管理员', 'You must have at least one user with super admin role.'],
  ['不能删除自己的帐号', 'You cannot delete your own user'],
  ['不能删除超级管理员角色', 'You cannot delete the super admin role'],
  ['不能再注册超级管理员', 'You cannot register a new super admin'],
  ['有些角色仍有用户', 'Some roles are still assigned to some users'],
  ['名称已被使用', 'Name already taken'],
  ['电子邮件已被使用', 'Email already taken'],
  ['电子邮件已被使用', 'A user with this email address already exists'],
  ['用户名已被使用', 'Username already taken'],
  ['链接无效', 'Invalid registrationToken'],
  ['注册信息无效', 'Invalid registration info'],
  ['链接已失效', 'This reset password token has expired'],
  ['令牌不存在', 'Token not found'],
  ['令牌已过期', 'Token expired'],
  ['令牌的所属帐号不存在', 'Token owner not found'],
  ['角色不存在', 'Role not found'],
  ['角色不存在', 'role.notFound'],
  ['用户不存在', 'User does not exist'],
  ['用户不存在', 'User not found'],
  ['登录已失效，请重新登录', 'Session not found'],
  ['网络钩子不存在', 'webhook.notFound'],
  ['文件不存在', 'file.notFound'],
  ['没有文件', 'Files are empty'],
  ['不能用多个文件替换一个文件', 'Cannot replace a file with multiple ones'],
  ['不是有效的图片', 'File is not a valid image'],
  ['文件名中有不允许的字符', 'File name contains invalid characters'],
  ['语言不存在', 'Locale not found'],
  ['该语言已存在', 'This locale already exists'],
  ['不能删除默认语言', 'Cannot delete the default locale'],
  ['内容不能为空', 'Request body cannot be empty'],
  ['没有权限', 'Forbidden'],
  ['没有权限', 'Forbidden access'],
  ['登录已失效，请重新登录', 'Missing or invalid credentials'],
  ['登录已失效，请重新登录', 'Authentication required'],
  ['找不到', 'Not Found'],
  ['找不到', 'Not found'],
  ['服务器出错，请稍后再试', 'Internal Server Error'],
  ['邮件服务连接失败', 'Connection verification failed'],
  ['此邮件服务不支持连接测试', 'This email provider does not support connection verification'],
  [
    '正式运行时不能修改数据类型，请在开发环境中修改。',
    'Content-Type Builder modifications are disabled in production mode. Schema changes can only be made when running with autoReload enabled (strapi develop).',
  ],
];
const byEnglish = new Map(texts.map((text) => [text[1], text]));

/** A message of the server in the language; as it is where it is one of ours, or unknown. */
export const serverMessage = (message: string, language: Language): string => {
  const known = byEnglish.get(message);
  return known ? say(known, language) : message;
};

interface Refusal {
  error?: { message?: string };
}

/** The answer to a request that was refused, with its message in the language; any other answer as it is. */
export const refusedIn = async (response: Response, language: Language): Promise<Response> => {
  if (response.ok || !response.headers.get('content-type')?.includes('json')) return response;
  const body = (await response
    .clone()
    .json()
    .catch(() => ({}))) as Refusal;
  const message = body.error?.message;
  if (typeof message !== 'string' || serverMessage(message, language) === message) return response;
  const { status, statusText, headers } = response;
  const said = { ...body, error: { ...body.error, message: serverMessage(message, language) } };
  return new Response(JSON.stringify(said), { status, statusText, headers });
};

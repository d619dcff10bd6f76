// The loader of local plugins takes plain JavaScript only; the TypeScript beside it is compiled with the application.
const path = require('path');

const dist = global.strapi ? global.strapi.dirs.dist.root : path.join(__dirname, '../../../dist');
module.exports = require(path.join(dist, 'src/plugins/crm/server/src')).default;

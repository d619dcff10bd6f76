/** `npm run develop` writes types/generated anew when a field is added: the editor knows it at once. */
export default { autogenerate: true };

export default () => ({
  crm: { enabled: true, resolve: './src/plugins/crm' },
  graphql: {
    enabled: true,
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      depthLimit: 10,
      defaultLimit: 25,
      maxLimit: 100,
      apolloServer: { introspection: true },
    },
  },
  'users-permissions': { enabled: true, config: { jwtManagement: 'refresh' } },
});

// Redoc is only used as its one bundled browser script, which needs none of the packages that it lists.
module.exports = {
  hooks: {
    readPackage(manifest) {
      if (manifest.name !== 'redoc') return manifest;
      return { ...manifest, dependencies: {}, peerDependencies: {} };
    },
  },
};

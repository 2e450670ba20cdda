"""Linux packages of the built product: a .deb and a self-extracting archive, and their trial."""

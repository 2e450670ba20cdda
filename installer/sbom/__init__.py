"""The bill of materials of the product, and the check of its licences. Runs in an environment
that has the program's packages: ``.venv``, or the one that the product is built from."""

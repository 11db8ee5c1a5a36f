# SPDX-FileCopyrightText: 2026 The Punte developers
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: what to install, how to build. Sourced, never run.

punte_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
punte_build=${PUNTE_BUILD_DIR:-$punte_root/build/release}

# Each line of packages.txt is "package  # what it is for".
punte_packages() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/[[:space:]]//g' "$punte_root/packaging/$1"; }

punte_missing() {
    local name
    for name in $(punte_packages "$1"); do
        dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || echo "$name"
    done
}

# Installs what is missing and nothing else. PostgreSQL's package would create and start a cluster of its own;
# its own switch (createcluster.conf) forbids that, and the machine's configuration is put back afterwards.
punte_install() {
    local missing; missing=$(punte_missing "$1")
    [ -z "$missing" ] && return 0
    if ! command -v apt-get >/dev/null; then
        echo "These packages are missing and apt-get is not here to install them:" $missing >&2; return 1
    fi
    local sudo=""
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "Missing packages: $missing. Install them as root, or install sudo." >&2; return 1; }
        sudo=sudo
    fi
    echo "Installing: $(echo $missing)"
    local conf=/etc/postgresql-common/createcluster.conf had_conf=1
    if [ ! -e "$conf" ]; then
        had_conf=0
        $sudo mkdir -p "${conf%/*}"
        echo "create_main_cluster = false" | $sudo tee "$conf" >/dev/null
    fi
    $sudo apt-get -o DPkg::Lock::Timeout=300 -qq update
    DEBIAN_FRONTEND=noninteractive $sudo apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Options::=--force-confold \
        install -y -qq --no-install-recommends $missing >"${TMPDIR:-/tmp}/punte-apt.$$.log" 2>&1 || {
        tail -n 30 "${TMPDIR:-/tmp}/punte-apt.$$.log" >&2; rm -f "${TMPDIR:-/tmp}/punte-apt.$$.log"
        echo "Installing the packages failed; the reason stands above." >&2; return 1; }
    rm -f "${TMPDIR:-/tmp}/punte-apt.$$.log"
    # Only our own line is taken back, for the package's own file; one that was there before stays as it is.
    if [ $had_conf = 0 ] && [ "$(cat "$conf" 2>/dev/null)" = "create_main_cluster = false" ]; then
        if [ -e "$conf.ucf-dist" ]; then $sudo mv "$conf.ucf-dist" "$conf"; else $sudo rm -f "$conf"; fi
    fi
}

punte_configure() {
    if [ ! -f "$punte_build/build.ninja" ] || [ "$1" != "$(cat "$punte_build/.punte-tests" 2>/dev/null)" ]; then
        cmake -S "$punte_root" --preset release -B "$punte_build" -DPUNTE_TESTS="$1" >"$punte_build.configure.log" 2>&1 || {
            cat "$punte_build.configure.log" >&2; return 1; }
        echo "$1" >"$punte_build/.punte-tests"
    fi
}

punte_compile() { cmake --build "$punte_build" "$@"; }

#!/usr/bin/env bash
# scripts/orca.sh ADDRESS [SECONDS]: prints what Orca says of a page in Firefox, a line an utterance, while it reads the page from
# the top as it does on loading. Debian's orca, speech-dispatcher, firefox-esr, xvfb, openbox, xdotool and dbus-x11; nothing sounds.
set -euo pipefail
address=$1 seconds=${2:-25}
work=$(mktemp -d)
export HOME=$work XDG_RUNTIME_DIR=$work/run DISPLAY=:${PARALLAX_DISPLAY:-97} GNOME_ACCESSIBILITY=1
mkdir -m 700 "$XDG_RUNTIME_DIR" && mkdir "$work/profile"
# A tab of first steps would take the focus.
printf 'user_pref("%s", %s);\n' browser.aboutwelcome.enabled false datareporting.policy.dataSubmissionEnabled false >"$work/profile/user.js"
Xvfb "$DISPLAY" -screen 0 1280x900x24 >/dev/null 2>&1 &
x=$!
trap 'kill $x; sleep 1; rm -rf "$work"' EXIT
sleep 1
# shellcheck disable=SC2016
dbus-run-session -- bash -c '
	gsettings set org.gnome.desktop.interface toolkit-accessibility true
	openbox & orca --replace --debug-file="$HOME/orca.log" &
	sleep 6
	firefox-esr --no-remote --profile "$HOME/profile" "$0" &
	sleep 14
	xdotool windowfocus "$(xdotool search --onlyvisible --class firefox | tail -1)"
	sleep "$1"
	kill $(jobs -p)' "$address" "$seconds" >/dev/null 2>&1 || true
sed "s/'{'established.*$/'/" "$work/orca.log" | sed -n "s/^.*SPEECH OUTPUT: '\(.*\)'.*$/\1/p"

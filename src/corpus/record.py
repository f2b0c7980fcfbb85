#!/usr/bin/env python3
"""Runs the programs of this folder and records what a user would send of each: histograms and a GC log.

    src/corpus/record.py --jdk 17=/path/of/jdk17 --jdk 25=/path/of/jdk25 --python 3.11=/path/of/python3.11 [NAME ...]

A program lies in `<half>/<verdict>-<name>/`: Main.java or main.py, and `label.json`, which says with what it runs (`runs`)
and what is the truth of it. Of each run, `<run>/` gets histogram-1.txt.gz ... and gc.log.gz. Without names, all programs
are run; a run whose JDK or Python is not given is left as it is.
"""
import argparse
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def main():
    arguments = argparse.ArgumentParser(description="records the evidence of the programs in this folder")
    arguments.add_argument("--jdk", action="append", default=[], help="VERSION=FOLDER")
    arguments.add_argument("--python", action="append", default=[], help="VERSION=EXECUTABLE")
    arguments.add_argument("names", nargs="*")
    given = arguments.parse_args()
    jdks = dict(pair.split("=", 1) for pair in given.jdk)
    pythons = dict(pair.split("=", 1) for pair in given.python)
    for label in sorted(HERE.glob("*/*/label.json")):
        program = label.parent
        if given.names and program.name not in given.names:
            continue
        for name, run in json.loads(label.read_text())["runs"].items():
            if "jdk" in run and run["jdk"] in jdks:
                record(program, name, lambda folder: java(program, pathlib.Path(jdks[run["jdk"]]), run, folder))
            elif "python" in run and run["python"] in pythons:
                record(program, name, lambda folder: python(program, pythons[run["python"]], folder))


def record(program, name, run):
    """Records into an empty folder and puts what came of it in the place of what was there."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        print(program.name, name, flush=True)
        run(folder)
        target = program / name
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for file in sorted(folder.iterdir()):
            if re.fullmatch(r"histogram-\d+\.txt|gc\.log", file.name) and file.stat().st_size:
                with gzip.GzipFile(target / (file.name + ".gz"), "wb", mtime=0) as out:
                    out.write(file.read_bytes())


def java(program, jdk, run, folder):
    subprocess.run(
        [jdk / "bin/javac", "-d", folder / "classes", HERE / "Snapshots.java", *program.glob("*.java")], check=True)
    child = subprocess.Popen(
        [jdk / "bin/java", *run["flags"], "-Xlog:gc*,safepoint:file=" + str(folder / "gc.log") + ":uptime,level,tags",
         "-cp", folder / "classes", "Main"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    taken = 0
    for line in child.stdout:
        if line.strip() == "snapshot":
            taken += 1
            with open(folder / ("histogram-%d.txt" % taken), "w") as out:
                subprocess.run([jdk / "bin/jcmd", str(child.pid), "GC.class_histogram"], stdout=out, check=True)
            child.stdin.write("\n")
            child.stdin.flush()
    child.wait()
    if child.returncode and not run.get("fails"):
        sys.exit("%s ended with %d" % (program.name, child.returncode))


def python(program, executable, folder):
    with open(folder / "gc.log", "w") as log:
        done = subprocess.run(
            [executable, program / "main.py"], cwd=folder, stderr=log,
            env={**os.environ, "PYTHONPATH": str(HERE), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"})
    if done.returncode:
        sys.exit("%s ended with %d: %s" % (program.name, done.returncode, (folder / "gc.log").read_text()[-500:]))


if __name__ == "__main__":
    main()

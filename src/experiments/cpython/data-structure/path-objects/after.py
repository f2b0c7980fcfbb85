"""The files of an archive."""

from pathlib import Path

files = []
for year in range(2000, 2025):
    for number in range(1_700):
        files.append(str(Path("/srv/archive") / str(year) / ("invoice-%05d.pdf" % number)))

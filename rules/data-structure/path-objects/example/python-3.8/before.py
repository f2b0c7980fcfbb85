import os
from pathlib import Path

index = {p: p.stat().st_size for p in Path(".").iterdir()}

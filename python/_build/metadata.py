"""pyproject.toml as core metadata (version 2.1) and as the files of a dist-info folder."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib


@dataclass(frozen=True)
class Project:
    table: dict[str, Any]
    readme: str

    @property
    def stem(self) -> str:
        return f"{self.table['name']}-{self.table['version']}"

    @property
    def dist_info(self) -> str:
        return f"{self.stem}.dist-info"


def read(folder: Path) -> Project:
    table = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Project(table, (folder / table["readme"]).read_text(encoding="utf-8"))


def core(project: Project) -> str:
    table = project.table
    lines = [
        "Metadata-Version: 2.1",
        f"Name: {table['name']}",
        f"Version: {table['version']}",
        f"Summary: {table['description']}",
        f"Keywords: {','.join(table['keywords'])}",
        *(f"Classifier: {name}" for name in table["classifiers"]),
        f"Requires-Python: {table['requires-python']}",
        *(f"Requires-Dist: {need}" for need in table["dependencies"]),
    ]
    for extra, needs in table["optional-dependencies"].items():
        lines.append(f"Provides-Extra: {extra}")
        lines += [f'Requires-Dist: {need}; extra == "{extra}"' for need in needs]
    lines.append("Description-Content-Type: text/markdown")
    return "\n".join(lines) + "\n\n" + project.readme


def dist_info(project: Project, tag: str | None = None) -> dict[str, str]:
    """Paths and texts; WHEEL needs the tag, which is known only after the library was built."""
    scripts = "".join(f"{name} = {target}\n" for name, target in project.table["scripts"].items())
    files = {
        f"{project.dist_info}/METADATA": core(project),
        f"{project.dist_info}/entry_points.txt": "[console_scripts]\n" + scripts,
    }
    if tag:
        files[f"{project.dist_info}/WHEEL"] = (
            f"Wheel-Version: 1.0\nGenerator: abut_build\nRoot-Is-Purelib: false\nTag: {tag}\n"
        )
    return files

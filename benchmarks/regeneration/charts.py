"""Small line charts as SVG, a panel for each curve, which are read on light and dark pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
_WIDTH, _HEIGHT = 260, 200
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 16, 30, 34
_STYLE = (
    "rect{fill:#fff}text{font:11px sans-serif;fill:#444}.title{font-weight:bold}"
    ".axis{stroke:#bbb}.straight{stroke:#999;stroke-dasharray:4 3}"
    ".curve{stroke:#1565c0;stroke-width:2;fill:none}circle{fill:#1565c0}"
)


@dataclass(frozen=True)
class Panel:
    """A curve, and a straight line to judge it by: through its first point and its last but one.
    Where the curve ends above the line, it grew faster than that."""

    title: str
    points: Sequence[Point]

    @property
    def straight(self) -> tuple[Point, Point]:
        known = self.points[:-1] if len(self.points) > 2 else self.points
        (left, low), (right, high) = known[0], known[-1]
        slope = (high - low) / (right - left)
        last = self.points[-1][0]
        return (left, low), (last, low + slope * (last - left))


def chart(panels: Sequence[Panel], below: str) -> str:
    """`below` says what the horizontal axis is of."""
    width = _WIDTH * len(panels)
    size = f'width="{width}" height="{_HEIGHT}" viewBox="0 0 {width} {_HEIGHT}"'
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" {size}>', f"<style>{_STYLE}</style>"]
    lines.append(f'<rect width="{width}" height="{_HEIGHT}"/>')
    for number, panel in enumerate(panels):
        lines.append(f'<g transform="translate({number * _WIDTH} 0)">')
        lines += _drawn(panel, below)
        lines.append("</g>")
    return "\n".join((*lines, "</svg>", ""))


def _drawn(panel: Panel, below: str) -> Iterator[str]:
    top = max(y for _, y in (*panel.points, *panel.straight)) or 1
    end = panel.points[-1][0]
    base, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT

    def placed(point: Point) -> tuple[str, str]:
        x = _LEFT + point[0] / end * (right - _LEFT)
        y = base - point[1] / top * (base - _TOP)
        return f"{x:.1f}", f"{y:.1f}"

    yield f'<text class="title" x="{_LEFT}" y="18">{escape(panel.title)}</text>'
    yield f'<path class="axis" fill="none" d="M{_LEFT} {_TOP}V{base}H{right}"/>'
    for y, value in ((base, "0"), (_TOP + 8, f"{top:.3g}")):
        yield f'<text x="{_LEFT - 6}" y="{y}" text-anchor="end">{value}</text>'
    yield f'<text x="{right}" y="{base + 16}" text-anchor="end">{end:,.0f} {escape(below)}</text>'
    (x1, y1), (x2, y2) = map(placed, panel.straight)
    yield f'<line class="straight" x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"/>'
    points = [placed(point) for point in panel.points]
    yield f'<path class="curve" d="M{"L".join(f"{x} {y}" for x, y in points)}"/>'
    yield from (f'<circle cx="{x}" cy="{y}" r="3"/>' for x, y in points)

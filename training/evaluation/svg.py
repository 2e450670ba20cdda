"""Just enough SVG 1.1 for the plots of a report: no plotting library, no display, and the
result is text that any browser shows and any program can scale."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

#: colours that people with any colour vision tell apart (Okabe and Ito 2008)
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000")
DASHES = ("", "6 3", "2 2", "8 3 2 3", "1 3", "10 4", "")
GREY, INK = "#777777", "#222222"

Point = tuple[float, float]


class Drawing:
    """A picture of ``width`` x ``height`` pixels; origin top left."""

    def __init__(self, width: int, height: int, title: str) -> None:
        self.width, self.height, self._title = width, height, title
        self._parts: list[str] = []

    def element(self, name: str, **attributes: str | float) -> None:
        """Any element without content; underscores in names become hyphens."""
        self._parts.append(f"<{name}{_attributes(attributes)}/>")

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        anchor: str = "start",
        size: int = 12,
        colour: str = INK,
        turn: int = 0,
    ) -> None:
        """One line; ``turn`` in degrees about its own place."""
        attributes: dict[str, str | float] = {
            "x": x, "y": y, "text-anchor": anchor, "font-size": size, "fill": colour,
        }  # fmt: skip
        if turn:
            attributes["transform"] = f"rotate({turn} {x:.1f} {y:.1f})"
        self._parts.append(f"<text{_attributes(attributes)}>{escape(text)}</text>")

    def render(self) -> str:
        """The whole file."""
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" '
            f'height="{self.height}" viewBox="0 0 {self.width} {self.height}" '
            'font-family="DejaVu Sans, Helvetica, Arial, sans-serif">\n'
            f"<title>{escape(self._title)}</title>\n"
            f'<rect width="{self.width}" height="{self.height}" fill="white"/>\n'
            + "\n".join(self._parts)
            + "\n</svg>\n"
        )


class Panel:
    """A pair of axes within a drawing. ``x`` and ``y`` are the ranges of the data; points are
    given in data units."""

    def __init__(
        self,
        drawing: Drawing,
        box: tuple[float, float, float, float],
        x: Point,
        y: Point,
        *,
        title: str = "",
        x_label: str = "",
        y_label: str = "",
    ) -> None:
        self._draw = drawing
        self.left, self.top, self.width, self.height = box
        self._x, self._y = x, y
        bottom = self.top + self.height
        drawing.element(
            "rect", x=self.left, y=self.top, width=self.width, height=self.height,
            fill="none", stroke=GREY,
        )  # fmt: skip
        drawing.text(self.left, self.top - 8, title, size=13)
        middle = self.left + self.width / 2
        drawing.text(middle, bottom + 34, x_label, anchor="middle")
        centre = self.top + self.height / 2
        drawing.text(self.left - 38, centre, y_label, anchor="middle", turn=-90)

    def at(self, x: float, y: float) -> Point:
        """Where data land in the drawing."""
        (x0, x1), (y0, y1) = self._x, self._y
        return (
            self.left + (x - x0) / (x1 - x0) * self.width,
            self.top + self.height - (y - y0) / (y1 - y0) * self.height,
        )

    def x_ticks(self, ticks: Sequence[tuple[float, str]], *, grid: bool = False) -> None:
        """Values and their words below the axis."""
        bottom = self.top + self.height
        for value, words in ticks:
            x, _ = self.at(value, self._y[0])
            self._tick(x, bottom, x, self.top if grid else bottom + 4, grid)
            self._draw.text(x, bottom + 17, words, anchor="middle", size=11)

    def y_ticks(self, ticks: Sequence[tuple[float, str]], *, grid: bool = True) -> None:
        """Values and their words left of the axis."""
        for value, words in ticks:
            _, y = self.at(self._x[0], value)
            right = self.left + self.width
            self._tick(self.left, y, right if grid else self.left - 4, y, grid)
            self._draw.text(self.left - 7, y + 4, words, anchor="end", size=11)

    def line(self, points: Sequence[Point], colour: str, dash: str = "", width: float = 2) -> None:
        """A polyline."""
        places = " ".join(f"{x:.1f},{y:.1f}" for x, y in (self.at(*p) for p in points))
        self._draw.element(
            "polyline", points=places, fill="none", stroke=colour, stroke_width=width,
            stroke_dasharray=dash or "none",
        )  # fmt: skip

    def dot(
        self, x: float, y: float, colour: str, radius: float = 4, *, hollow: bool = False
    ) -> None:
        """A filled or hollow circle."""
        cx, cy = self.at(x, y)
        fill = "white" if hollow else colour
        self._draw.element(
            "circle", cx=cx, cy=cy, r=radius, fill=fill, stroke=colour, stroke_width=1.5
        )

    def bar(self, x0: float, x1: float, y: float, colour: str) -> None:
        """A filled rectangle from the axis up to ``y``."""
        left, top = self.at(x0, y)
        right, bottom = self.at(x1, self._y[0])
        self._draw.element(
            "rect", x=left, y=top, width=right - left, height=max(bottom - top, 0), fill=colour,
            fill_opacity=0.6,
        )  # fmt: skip

    def _tick(self, x0: float, y0: float, x1: float, y1: float, grid: bool) -> None:
        colour = "#dddddd" if grid else GREY
        self._draw.element("line", x1=x0, y1=y0, x2=x1, y2=y1, stroke=colour)


def legend(drawing: Drawing, x: float, y: float, names: Sequence[str], step: float = 18) -> None:
    """Names with the colour and dash of their place in ``COLOURS``."""
    for index, name in enumerate(names):
        line = y + index * step
        colour, dash = style(index)
        drawing.element(
            "line", x1=x, y1=line - 4, x2=x + 26, y2=line - 4, stroke=colour, stroke_width=2,
            stroke_dasharray=dash or "none",
        )  # fmt: skip
        drawing.text(x + 32, line, name)


def style(index: int) -> tuple[str, str]:
    """Colour and dash of the ``index``-th of several lines."""
    return COLOURS[index % len(COLOURS)], DASHES[index % len(DASHES)]


def _attributes(values: dict[str, str | float]) -> str:
    return "".join(
        f" {name.replace('_', '-')}={quoteattr(f'{v:.2f}' if isinstance(v, float) else str(v))}"
        for name, v in values.items()
    )

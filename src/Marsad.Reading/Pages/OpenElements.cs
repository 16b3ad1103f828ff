namespace Marsad.Reading.Pages;

/// <summary>
/// The elements that are open, the deepest last, and what a tag closes. Whoever owns them is told of each one that closes,
/// the deepest first.
/// </summary>
internal sealed class OpenElements(OpenElements.Heard leave, OpenElements.Heard outlive)
{
    /// <summary>Deeper elements are read as if they stood in the deepest one; no page that people read comes near.</summary>
    private const int Deepest = 400;

    private readonly OpenElement[] _open = new OpenElement[Deepest];
    private int _depth;
    private int _beyond;

    /// <summary>Hears of an element.</summary>
    internal delegate void Heard(in OpenElement element);

    /// <summary>Whether markup other than HTML is open.</summary>
    public bool IsForeign
    {
        get
        {
            int svg = OpenElement.NameOf("svg"),
                math = OpenElement.NameOf("math");
            for (var i = _depth - 1; i >= 0; i--)
            {
                if (_open[i].Name == svg || _open[i].Name == math)
                    return true;
            }
            return false;
        }
    }

    /// <summary>Whether one more may be opened; one that may not is counted, so that its end closes nothing else.</summary>
    public bool TryMakeRoom()
    {
        if (_depth < Deepest)
            return true;
        _beyond++;
        return false;
    }

    /// <summary>Opens an element for which there is room.</summary>
    public void Push(in OpenElement element) => _open[_depth++] = element;

    /// <summary>Whether an end tag belongs to an element there was no room for.</summary>
    public bool TryEndBeyond()
    {
        if (_beyond == 0)
            return false;
        _beyond--;
        return true;
    }

    /// <summary>The end of the page.</summary>
    public void CloseAll()
    {
        while (_depth > 0)
            Pop();
    }

    /// <summary>The standard's implied end tags (HTML, 13.2.6.4.7 and the table modes after it).</summary>
    public void CloseBefore(PageTag tag, ReadOnlySpan<char> name)
    {
        switch (tag)
        {
            case PageTag.Inline or PageTag.Skipped:
                return;
            case PageTag.Link:
                EndInline(OpenElement.NameOf("a"));
                return;
            case PageTag.Item:
                CloseUpTo(
                    static e => e.Tag == PageTag.Item,
                    static e => e.Tag is PageTag.List or PageTag.Cell or PageTag.Table
                );
                break;
            case PageTag.Cell:
                CloseUpTo(static e => e.Tag == PageTag.Cell, static e => e.Tag == PageTag.Table);
                return;
            case PageTag.Block when name is "tr" or "tbody" or "thead" or "tfoot":
                CloseInTable(isRow: name is "tr");
                return;
            case PageTag.Heading
            or PageTag.Headline when _depth > 0 && _open[_depth - 1].Tag is PageTag.Heading or PageTag.Headline:
                Pop();
                break;
        }
        CloseUpTo(
            static e => e.Tag == PageTag.Paragraph,
            static e => e.Tag is PageTag.Cell or PageTag.Table or PageTag.Caption
        );
    }

    private void CloseInTable(bool isRow)
    {
        var sections = (OpenElement.NameOf("tbody"), OpenElement.NameOf("thead"), OpenElement.NameOf("tfoot"));
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (
                _open[i].Tag == PageTag.Table
                || (
                    isRow
                    && (
                        _open[i].Name == sections.Item1
                        || _open[i].Name == sections.Item2
                        || _open[i].Name == sections.Item3
                    )
                )
            )
            {
                while (_depth > i + 1)
                    Pop();
                return;
            }
        }
    }

    private void CloseUpTo(Func<OpenElement, bool> isTarget, Func<OpenElement, bool> isBarrier)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (isTarget(_open[i]))
            {
                while (_depth > i)
                    Pop();
                return;
            }
            if (isBarrier(_open[i]))
                return;
        }
    }

    /// <summary>Closes what an end tag closes; nothing when no element of its name is open within reach.</summary>
    public void End(PageTag tag, ReadOnlySpan<char> name)
    {
        if (tag is PageTag.Inline or PageTag.Link)
        {
            EndInline(OpenElement.NameOf(name));
            return;
        }
        var hash = OpenElement.NameOf(name);
        var isHeading = tag is PageTag.Heading or PageTag.Headline;
        var isOfTable = tag is PageTag.Table or PageTag.Cell || name is "tr" or "tbody" or "thead" or "tfoot";
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == hash || (isHeading && _open[i].Tag is PageTag.Heading or PageTag.Headline))
            {
                while (_depth > i)
                    Pop();
                return;
            }
            // A cell's markup does not reach out of its cell, nor a row's out of its table.
            if (isOfTable ? _open[i].Tag == PageTag.Table : _open[i].Tag == PageTag.Cell)
                return;
        }
    }

    // An inline element that a box inside it outlives ends for the text to come, and leaves the boxes as they are.
    private void EndInline(int name)
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == name && !_open[i].Over)
            {
                if (IsTopmostBox(i))
                {
                    while (_depth > i)
                        Pop();
                }
                else if (!_open[i].Hides)
                {
                    outlive(_open[i]);
                    _open[i].Over = true;
                }
                return;
            }
            if (_open[i].Tag is PageTag.Cell or PageTag.Table)
                return;
        }
    }

    private bool IsTopmostBox(int at)
    {
        for (var i = at + 1; i < _depth; i++)
        {
            if (_open[i].Tag is not (PageTag.Inline or PageTag.Link))
                return false;
        }
        return true;
    }

    private void Pop()
    {
        // Copied, for the element's place is free from here on.
        var element = _open[--_depth];
        leave(element);
    }
}

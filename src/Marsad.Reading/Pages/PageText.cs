using System.Buffers;
using Line = Marsad.Reading.Pages.PageTree.Line;

namespace Marsad.Reading.Pages;

/// <summary>Writes the text of a page into one buffer, line by line, white space collapsed, and counts as it goes.</summary>
internal sealed class PageText(PageTree tree, int length)
{
    /// <summary>The share of a page that is text is rarely more than a quarter; the buffer grows where it is.</summary>
    private const int TextShare = 4;

    private const int LeastBuffer = 256;

    private static readonly SearchValues<char> SpaceSigns = SearchValues.Create(" \t\r\n\f\u00A0\u200B\uFEFF");

    private char[] _text = new char[Math.Max(LeastBuffer, length / TextShare)];
    private Line _line;
    private bool _space;
    private int _links;
    private int _bold;
    private int _boldWeight;

    /// <summary>UTF-16 units written.</summary>
    public int Written { get; private set; }

    /// <summary>Enters or leaves links and bold elements.</summary>
    public void Count(int links, int bold)
    {
        _links += links;
        _bold += bold;
    }

    /// <summary>Something that is not text stands here.</summary>
    public void Space() => _space = true;

    /// <summary>What was written from a place on, as far as it stands in the line being written.</summary>
    public string Since(int start) => start < Written ? new string(_text, start, Written - start).Trim() : "";

    /// <summary>Adds text to the line being written.</summary>
    public void Append(ReadOnlySpan<char> text, int box)
    {
        while (!text.IsEmpty)
        {
            var space = text.IndexOfAny(SpaceSigns);
            if (space == 0)
            {
                _space = true;
                var next = text.IndexOfAnyExcept(SpaceSigns);
                text = next < 0 ? [] : text[next..];
                continue;
            }
            var word = space < 0 ? text : text[..space];
            AppendWord(word, box);
            text = text[word.Length..];
        }
    }

    /// <summary>Ends the line being written, if there is text in it.</summary>
    public void FinishLine()
    {
        _space = false;
        if (_line.Length == 0)
            return;
        if (_line.Weight > 0)
        {
            _line.EndsSentence = SentenceEnd.Of(_text.AsSpan(_line.Start, _line.Length));
            _line.Bold = _boldWeight >= _line.Weight;
            _line.Tag = tree.Boxes[_line.Box].Meaning;
            tree.Lines.Add(_line);
        }
        _line = default;
        _boldWeight = 0;
    }

    /// <summary>Hands the text over to the page.</summary>
    public void Complete() => tree.Text = _text;

    private void AppendWord(ReadOnlySpan<char> word, int box)
    {
        if (_line.Length == 0)
        {
            _line.Start = Written;
            _line.Box = box;
        }
        else if (_space)
            Write(" ");
        _space = false;
        var weight = Weigh(word);
        _line.Weight += weight;
        if (_links > 0)
            _line.LinkWeight += weight;
        if (_bold > 0)
            _boldWeight += weight;
        Write(word);
        _line.Length = Written - _line.Start;
    }

    private int Weigh(ReadOnlySpan<char> word)
    {
        var weight = 0;
        foreach (var c in word)
        {
            if (c < 0x80)
            {
                if (char.IsAsciiLetterOrDigit(c))
                    weight++;
                else if (c is '.' or '!' or '?')
                    _line.Stops++;
            }
            else if (SentenceEnd.IsForeignStop(c))
                _line.Stops++;
            else if (c is >= '\u2E80' and <= '\u9FFF')
                weight += PageTree.WideSign;
            else if (char.IsLetterOrDigit(c))
                weight++;
        }
        return weight;
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (Written + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, Written + text.Length));
        text.CopyTo(_text.AsSpan(Written));
        Written += text.Length;
    }
}

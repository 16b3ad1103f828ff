using System.Globalization;
using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Html;
using Marsad.Reading;

namespace Marsad.Publishing.Account.Pages;

/// <summary>
/// The body of a report with its claims and places marked. Spans may overlap in any way: the text is cut where any of
/// them starts or ends, and each piece names all claims that it carries. No cut parts a letter from the marks on it, and what
/// is added to the text (numbers of claims) is not part of it when one copies it.
/// </summary>
internal static class BodyText
{
    /// <summary>Claims in the order of the text; their numbers on the page follow it.</summary>
    public static IReadOnlyList<Claim> InOrder(ReportReading reading) =>
        [.. reading.Claims.OrderBy(c => c.Start).ThenBy(c => c.End).ThenBy(c => c.Id, StringComparer.Ordinal)];

    public static Markup Mark(PageContext page, ReportReading reading)
    {
        var body = reading.Body;
        var points = new CodePoints(body);
        var claims = Spans(body, points, InOrder(reading).Select((c, i) => (c.Start, c.End, i)));
        var places = Spans(body, points, reading.Places.Select((p, i) => (p.Start, p.End, i)));
        var badges = claims.ToLookup(s => WordStart(body, s.Start));
        var cuts = new SortedSet<int> { 0, body.Length };
        foreach (var span in claims.Concat(places))
        {
            cuts.Add(span.Start);
            cuts.Add(span.End);
        }
        foreach (var badge in badges)
            cuts.Add(badge.Key);
        for (var i = body.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = body.IndexOf('\n', i + 1))
        {
            cuts.Add(i);
            cuts.Add(i + 1);
        }
        return new Pieces(page, reading, InOrder(reading), claims, places, badges).Write([.. cuts]);
    }

    private static List<Span> Spans(string body, CodePoints points, IEnumerable<(int Start, int End, int Index)> spans)
    {
        var result = new List<Span>();
        foreach (var (start, end, index) in spans)
        {
            var from = points.UnitOf(start);
            var until = points.UnitOf(end);
            while (from > 0 && from < body.Length && CodePoints.ClingsToWhatPrecedes(body[from]))
                from--;
            while (until < body.Length && CodePoints.ClingsToWhatPrecedes(body[until]))
                until++;
            result.Add(new Span(from, Math.Max(from, until), index));
        }
        result.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : a.Index - b.Index);
        return result;
    }

    // A number set inside a word would part its letters: it goes before the word.
    private static int WordStart(string body, int at)
    {
        while (
            at > 0
            && at < body.Length
            && (char.IsLetterOrDigit(body[at - 1]) || CodePoints.ClingsToWhatPrecedes(body[at - 1]))
        )
            at--;
        return at;
    }

    private readonly record struct Span(int Start, int End, int Index);

    /// <summary>Writes the text piece by piece, keeping the spans that are open.</summary>
    private sealed class Pieces(
        PageContext page,
        ReportReading reading,
        IReadOnlyList<Claim> claims,
        List<Span> claimSpans,
        List<Span> placeSpans,
        ILookup<int, Span> badges
    )
    {
        private readonly HtmlWriter _html = new();
        private readonly List<Span> _openClaims = [];
        private readonly List<Span> _openPlaces = [];
        private readonly HashSet<int> _anchored = [];
        private readonly int _headEnd = HeadEnd(reading, claimSpans);
        private bool _inParagraph;
        private int _at;

        public Markup Write(List<int> cuts)
        {
            int nextClaim = 0,
                nextPlace = 0;
            for (var i = 0; i < cuts.Count; i++)
            {
                var at = _at = cuts[i];
                _openClaims.RemoveAll(s => s.End <= at);
                _openPlaces.RemoveAll(s => s.End <= at);
                Open(claimSpans, _openClaims, ref nextClaim, at);
                Open(placeSpans, _openPlaces, ref nextPlace, at);
                if (badges.Contains(at))
                {
                    Paragraph();
                    foreach (var span in badges[at])
                        Badge(span.Index);
                }
                if (i + 1 < cuts.Count)
                    Piece(reading.Body.AsSpan(at, cuts[i + 1] - at));
            }
            EndParagraph();
            return _html.ToMarkup();
        }

        private static void Open(List<Span> spans, List<Span> open, ref int next, int at)
        {
            for (; next < spans.Count && spans[next].Start <= at; next++)
            {
                if (spans[next].End > at)
                    open.Add(spans[next]);
            }
        }

        private void Piece(ReadOnlySpan<char> text)
        {
            if (text is "\n")
            {
                EndParagraph();
                return;
            }
            if (text.IsEmpty || (!_inParagraph && text.IsWhiteSpace() && _openClaims.Count == 0))
                return;
            Paragraph();
            if (_openClaims.Count > 0)
            {
                var depth = Math.Min(3, _openClaims.Count).ToString(CultureInfo.InvariantCulture);
                _html.Add(
                    $"<mark class=\"w w{depth}\" data-c=\"{string.Join(' ', _openClaims.Select(s => NumberOf(s.Index)))}\">"
                );
            }
            if (_openPlaces.Count > 0)
                PlacePiece(text);
            else
                _html.Add(Script.Visible(text));
            if (_openClaims.Count > 0)
                _html.Add($"</mark>");
        }

        private void PlacePiece(ReadOnlySpan<char> text)
        {
            var mention = reading.Places[_openPlaces[^1].Index];
            var key = IndexBuilder.PlaceKey(mention.Id, mention.Name);
            var html = new HtmlWriter();
            foreach (var open in _openPlaces)
            {
                var start = reading.Places[open.Index].Start;
                if (_anchored.Add(start))
                    html.Add($"<span id=\"m-{start.ToString(CultureInfo.InvariantCulture)}\"></span>");
            }
            _html.Add(html.ToMarkup());
            if (page.Index.PlacesByKey.TryGetValue(key, out var place))
                _html.Add($"<a class=\"place\" href=\"{page.To(place.Page)}\">{Script.Visible(text)}</a>");
            else
                _html.Add(Script.Visible(text));
        }

        private void Badge(int index)
        {
            var number = page.Words.Number(index + 1);
            _html.Add(
                $"<a class=\"badge\" id=\"c-{Slug.OfClaim(claims[index].Id)}\" href=\"#k-{NumberOf(index)}\" data-n=\"{number}\" data-k=\"{NumberOf(index)}\" aria-label=\"{page.Words.Fill("claim.n", page.Number(index + 1))}\"></a>"
            );
        }

        private static string NumberOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

        private void Paragraph()
        {
            if (_inParagraph)
                return;
            _html.Add(_at < _headEnd ? Markup.Of($"<p class=\"masthead\">") : Markup.Of($"<p>"));
            _inParagraph = true;
        }

        // A plain text keeps its date, its source and its headline in its body: they are set off from the article.
        private static int HeadEnd(ReportReading reading, List<Span> claims)
        {
            var title = reading.Report.Title ?? "";
            var at = title.Length > 0 ? reading.Body.IndexOf(title, StringComparison.Ordinal) : -1;
            return at >= 0 && (claims.Count == 0 || at < claims[0].Start) ? at + title.Length : 0;
        }

        private void EndParagraph()
        {
            if (_inParagraph)
                _html.Add($"</p>\n");
            _inParagraph = false;
        }
    }
}

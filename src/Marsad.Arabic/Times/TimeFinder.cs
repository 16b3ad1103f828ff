using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>Walks a text once; at each token the rules are tried from the most to the least specific.</summary>
internal sealed class TimeFinder
{
    /// <summary>More tokens than the beginning of an interval has, written out in full.</summary>
    private const int LongestStart = 40;

    private readonly TimeTokens _tokens;
    private readonly Anchor? _anchor;
    private readonly DateRules _dates;
    private readonly DayRules _days;
    private readonly SpanRules _spans;
    private readonly PeriodRules _periods;
    private readonly HolidayRules _holidays;
    private readonly IntervalRules _intervals;
    private readonly ClockRules _clocks;
    private readonly RecurrenceRules _recurrences;

    public TimeFinder(ArabicText text, Anchor? anchor)
    {
        _anchor = anchor;
        _tokens = new TimeTokens(text);
        _dates = new DateRules(_tokens, anchor);
        _days = new DayRules(_tokens, _dates);
        _spans = new SpanRules(_tokens);
        _periods = new PeriodRules(_tokens, _dates, _spans);
        _intervals = new IntervalRules(_tokens, _dates, _days, _periods);
        _holidays = new HolidayRules(_tokens, _dates);
        _clocks = new ClockRules(_tokens);
        _recurrences = new RecurrenceRules(_tokens, _spans);
    }

    public IReadOnlyList<TimeExpression> Find()
    {
        var found = new List<TimeExpression>();
        for (var i = 0; i < _tokens.Count; )
        {
            if (_tokens.IsIdle(i) || !CanBegin(i))
            {
                i++;
                continue;
            }
            if (_clocks.Range(i) is { } hours)
            {
                found.Add(Expression(hours with { First = i }));
                i = hours.End;
                continue;
            }
            if (_intervals.WeekdayPair(i) is { } pair)
            {
                found.Add(Expression(pair));
                i = pair.End;
                continue;
            }
            if (_intervals.Interval(i) is { } interval)
            {
                found.Add(Expression(interval));
                i = interval.End;
                continue;
            }
            if (_intervals.Shared(i) is { } shared)
            {
                found.Add(Expression(shared));
                i = shared.End;
                continue;
            }
            if (Single(i) is not { } node)
            {
                i++;
                continue;
            }
            if (_tokens.Is(i - 1, TimeRole.NameHead) && node is CalendarNode { Day: not null } && node.First == i)
            {
                i = node.End;
                continue;
            }
            var joined = _intervals.Until(node) ?? node;
            found.Add(Expression(joined));
            i = joined.End;
            i = Listed(joined, i, found);
        }
        return found;
    }

    /// <summary>Cheap test that spares most tokens the rules.</summary>
    private bool CanBegin(int at) =>
        _tokens.RoleOf(at) switch
        {
            TimeRole.None => _tokens.NumeralOf(at) switch
            {
                NumeralRole.None or NumeralRole.In => _tokens.Text.Tokens[at].Kind == TokenKind.Number
                    && !_tokens.IsOfOtherWord(at),
                NumeralRole.Proclitic => at + 1 < _tokens.Count
                    && (
                        _tokens.NumeralOf(at + 1) != NumeralRole.None
                        || _tokens.Text.Tokens[at + 1].Kind == TokenKind.Number
                    ),
                _ => true,
            },
            TimeRole.From => MayBegin(at + 1) && EndsFrom(at + 1),
            TimeRole.HijriOwner => _tokens.Is(at + 1, TimeRole.HijriOwned) || IsNumeral(at),
            TimeRole.This
            or TimeRole.After
            or TimeRole.Before
            or TimeRole.Since
            or TimeRole.Between
            or TimeRole.Every
            or TimeRole.Lasting => MayBegin(at + 1),
            TimeRole.During
            or TimeRole.In
            or TimeRole.To
            or TimeRole.Past
            or TimeRole.Present
            or TimeRole.Future
            or TimeRole.Following
            or TimeRole.Last
            or TimeRole.Few
            or TimeRole.Same
            or TimeRole.That
            or TimeRole.LateOrEarly
            or TimeRole.Zone
            or TimeRole.Greenwich
            or TimeRole.Local
            or TimeRole.Unless
            or TimeRole.NameHead
            or TimeRole.NotToday
            or TimeRole.Planned
            or TimeRole.Negation
            or TimeRole.About
            or TimeRole.Blessed
            or TimeRole.Corresponding
            or TimeRole.Dated
            or TimeRole.Gregorian
            or TimeRole.Hegira => IsNumeral(at),
            _ => true,
        };

    private bool IsNumeral(int at) => _tokens.NumeralOf(at) is not (NumeralRole.None or NumeralRole.In);

    /// <summary>Whether a time may stand behind a word that opens one.</summary>
    private bool MayBegin(int at) =>
        _tokens.NumeralOf(at) != NumeralRole.None
        || _tokens.RoleOf(at) != TimeRole.None
        || (at < _tokens.Count && _tokens.Text.Tokens[at].Kind == TokenKind.Number);

    /// <summary>«من … إلى …»: whether something stands behind that could open the end; «من» alone begins no time.</summary>
    private bool EndsFrom(int at)
    {
        for (var i = at; i < Math.Min(_tokens.Count, at + LongestStart); i++)
            if (_tokens.Is(i, TimeRole.To) || _tokens.IsDash(i))
                return true;
        return false;
    }

    private TimeNode? Single(int at)
    {
        var node =
            _recurrences.Recurrence(at)
            ?? (TimeNode?)_clocks.Clock(at)
            ?? _holidays.Holiday(at)
            ?? _days.Day(at)
            ?? _spans.Distance(at)
            ?? _periods.Period(at, IsPlaced(at))
            ?? _spans.Duration(at);
        return node is null || node.End <= at ? null : node with { First = at };
    }

    /// <summary>Further years of a list: «عامي 2015 و2016».</summary>
    private int Listed(TimeNode node, int at, List<TimeExpression> found)
    {
        if (node is not CalendarNode { Month: null, Day: null, Year: not null, Hijri: false })
            return at;
        var next = _tokens.Skip(at);
        while (
            next > at
            && next < _tokens.Count
            && _tokens.IsJoined(next)
            && _dates.BareYear(next, out var year, out var end)
        )
        {
            found.Add(
                Expression(
                    new CalendarNode
                    {
                        First = next,
                        End = end,
                        Year = year,
                    }
                )
            );
            at = end;
            next = _tokens.Skip(at);
        }
        return at;
    }

    /// <summary>Whether a bare four-digit figure may be a year here: «في 2016», «منذ 2012», or nothing else in the text.</summary>
    private bool IsPlaced(int at)
    {
        var before = at - 1;
        while (_tokens.IsProclitic(before))
            before--;
        if (
            _tokens.RoleOf(before)
            is TimeRole.In
                or TimeRole.Since
                or TimeRole.During
                or TimeRole.To
                or TimeRole.Edge
                or TimeRole.Before
                or TimeRole.After
        )
            return true;
        return _tokens.IsMark(before, '(') && _tokens.IsMark(at + 1, ')') || (at == 0 && _tokens.Count == 1);
    }

    private TimeExpression Expression(TimeNode node)
    {
        var resolved = node.Resolve(new Surroundings(_anchor, Tense.IsFuture(_tokens, node.First, node.End)));
        var text = _tokens.Text;
        var opening = node.First;
        while (opening + 1 < node.End && _tokens.IsProclitic(opening) && text.FoldedOf(opening) is "و" or "ف")
            opening++;
        node = node with { First = opening };
        var start = text.Tokens[node.First].Start;
        var joined =
            (_tokens.ProcliticsOf(node.First) & Proclitics.Joining) != Proclitics.None
            || (
                _tokens.RoleOf(node.First) == TimeRole.None
                && _tokens.IsJoined(node.First)
                && !_tokens.IsProclitic(node.First - 1)
            );
        if (joined && text.Tokens[node.First].Kind == TokenKind.Word)
            start = _tokens.StartWithout(node.First, 1);
        return new TimeExpression(
            node.First,
            node.End,
            start,
            text.Tokens[node.End - 1].End,
            resolved.Value,
            resolved.From,
            resolved.To,
            resolved.Granularity,
            resolved.Kind,
            resolved.Reason,
            resolved.Disagrees,
            node is DistanceNode && _tokens.Is(node.First, TimeRole.Since)
        );
    }
}

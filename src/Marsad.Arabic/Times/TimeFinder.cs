using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>Walks a text once; at each token the rules are tried from the most to the least specific.</summary>
internal sealed class TimeFinder
{
    private const int LongestList = 8;
    private readonly TimeTokens _tokens;
    private readonly Anchor? _anchor;
    private readonly DateRules _dates;
    private readonly DayRules _days;
    private readonly SpanRules _spans;
    private readonly PeriodRules _periods;
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
        _clocks = new ClockRules(_tokens);
        _recurrences = new RecurrenceRules(_tokens, _spans);
    }

    public IReadOnlyList<TimeExpression> Find()
    {
        var found = new List<TimeExpression>();
        for (var i = 0; i < _tokens.Count; )
        {
            if (!CanBegin(i))
            {
                i++;
                continue;
            }
            if (Interval(i) is { } interval)
            {
                found.Add(Expression(interval));
                i = interval.End;
                continue;
            }
            if (Shared(i) is { } shared)
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
            var joined = Until(node) ?? node;
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
                NumeralRole.None or NumeralRole.In => _tokens.Text.Tokens[at].Kind == TokenKind.Number,
                NumeralRole.Proclitic => at + 1 < _tokens.Count
                    && (
                        _tokens.NumeralOf(at + 1) != NumeralRole.None
                        || _tokens.Text.Tokens[at + 1].Kind == TokenKind.Number
                    ),
                _ => true,
            },
            TimeRole.From => _tokens.NumeralOf(at + 1) != NumeralRole.None || CanEnd(at + 1),
            TimeRole.In
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
            or TimeRole.Hegira => _tokens.NumeralOf(at) is not (NumeralRole.None or NumeralRole.In),
            _ => true,
        };

    private bool CanEnd(int at) =>
        at < _tokens.Count && (_tokens.RoleOf(at) != TimeRole.None || _tokens.Text.Tokens[at].Kind == TokenKind.Number);

    private TimeNode? Single(int at)
    {
        var node =
            _recurrences.Recurrence(at)
            ?? _clocks.Clock(at)
            ?? _days.Day(at)
            ?? _spans.Distance(at)
            ?? _periods.Period(at, IsPlaced(at))
            ?? _spans.Duration(at);
        return node is null || node.End <= at ? null : node with { First = at };
    }

    /// <summary>«من 3 إلى 5 شباط», «بين الجمعة والأحد», «بين 2011 و2016», «3-5 شباط».</summary>
    private IntervalNode? Interval(int at)
    {
        var between = _tokens.Is(at, TimeRole.Between);
        var from = _tokens.Is(at, TimeRole.From) || _tokens.Is(at, TimeRole.Since);
        var start = between || from ? at + 1 : at;
        if (start == at && !IsFigure(at) && _tokens.NumeralOf(at) == NumeralRole.None)
            return null;
        if (between && _tokens.Is(start, TimeRole.UnitDual) && !_tokens.IsDefinite(start))
        {
            // «بين عامي 2011 و2016», «بين شهري مارس ومايو», «بين يومي الجمعة والأحد».
            start++;
        }
        var a = Endpoint(start);
        var aEnd = a?.End ?? BareEnd(start);
        if (aEnd <= start)
            return null;
        var next = aEnd;
        if (_tokens.IsComma(next) && between)
            next++;
        if (_tokens.Is(next, TimeRole.To))
            next = _tokens.IsWord(next + 1, "الي") ? next + 2 : next + 1;
        else if (!between && _tokens.IsDash(next))
            next++;
        else if (!(between && _tokens.IsJoined(_tokens.Skip(next))))
            return null;
        if (
            !between
            && !from
            && a is not null
            && a is not CalendarNode { Day: not null } and not CalendarNode { Month: null, Year: not null }
        )
            return null;
        var b = Endpoint(next);
        var ends = Complete(a, start, b, next, between || from);
        return ends is { } both
            ? new IntervalNode(both.A, both.B)
            {
                First = between && _tokens.IsWord(at - 1, "ما") ? at - 1 : at,
                End = both.B.End,
            }
            : null;
    }

    /// <summary>Lends a bare figure the month or the reading as a year that the other end gives it.</summary>
    private (TimeNode A, TimeNode B)? Complete(TimeNode? a, int aAt, TimeNode? b, int bAt, bool worded)
    {
        if (a is not null && b is not null)
        {
            if (b is FixedNode || a is FixedNode)
                return null;
            if (
                a is CalendarNode { Month: null, Year: { } lower }
                && b is CalendarNode { Month: null, Year: { } higher }
                && lower >= higher
            )
                return null;
            if (
                a is CalendarNode { HasYear: false, MonthOffset: null } early
                && b is CalendarNode late
                && late.HasYear
                && !early.Hijri
            )
            {
                a = early with
                {
                    Year = late.Year is { } year && late.Month < early.Month ? year - 1 : late.Year,
                    YearOffset = late.YearOffset,
                };
            }
            else if (a is CalendarNode { HasYear: false } first && b is CalendarNode { HasYear: false } second)
            {
                var direction = second.Direction;
                if (first.Direction == Direction.None && direction != Direction.None)
                    a = first with { Direction = direction };
            }
            else if (a is WeekdayNode { Direction: Direction.None, WeekOffset: null } day && b is WeekdayNode last)
            {
                a = day with { Direction = last.Direction, WeekOffset = last.WeekOffset };
            }
            return (a, b);
        }
        if (
            a is null
            && b is CalendarNode { Day: not null } date
            && _tokens.DayNumber(aAt, out var number, out var end)
        )
            return number < date.Day || worded
                ? (date with { Day = number, First = aAt, End = end, Weekday = null }, b)
                : null;
        if (
            a is CalendarNode { Month: null, Day: null, Year: not null }
            && b is null
            && _dates.BareYear(bAt, out var last2, out var end2)
        )
            return (
                a,
                new CalendarNode
                {
                    Year = last2,
                    First = bAt,
                    End = end2,
                }
            );
        if (
            a is null
            && b is null or CalendarNode { Month: null, Year: not null }
            && _dates.BareYear(aAt, out var first2, out var firstEnd)
        )
        {
            if (b is null && _dates.BareYear(bAt, out var lastYear, out var lastEnd))
                b = new CalendarNode
                {
                    Year = lastYear,
                    First = bAt,
                    End = lastEnd,
                };
            if (b is CalendarNode { Year: { } upper } && upper > first2)
                return (
                    new CalendarNode
                    {
                        Year = first2,
                        First = aAt,
                        End = firstEnd,
                    },
                    b
                );
        }
        return null;
    }

    private TimeNode? Endpoint(int at)
    {
        var start = at;
        if (_tokens.Is(start, TimeRole.In))
            start++;
        var node = _days.Day(start) ?? _periods.Period(start, placed: true);
        return node is { } found && found.End > start ? found with { First = at } : null;
    }

    private int BareEnd(int at)
    {
        if (_dates.BareYear(at, out _, out var year))
            return year;
        return _tokens.DayNumber(at, out _, out var end) ? end : at;
    }

    /// <summary>A day or month and the end that a dash or «إلى» gives it: «27 شباط - 3 آذار», «مارس إلى مايو 2017».</summary>
    private IntervalNode? Until(TimeNode node)
    {
        if (
            node is not CalendarNode { Hijri: false } from
            || !(_tokens.IsDash(node.End) || _tokens.Is(node.End, TimeRole.To))
        )
            return null;
        if (_tokens.Is(node.End, TimeRole.To) && !_tokens.IsBare(node.End))
            return null;
        var next = node.End + 1;
        if (
            Endpoint(next) is not CalendarNode until
            || (until.Day is null) != (from.Day is null)
            || (until.Month is null) != (from.Month is null)
        )
            return null;
        return Complete(from, node.First, until, next, worded: false) is { } ends
            ? new IntervalNode(ends.A, ends.B) { First = node.First, End = ends.B.End }
            : null;
    }

    /// <summary>The first day of «3 و9 آذار»: the month is said once, behind the last.</summary>
    private CalendarNode? Shared(int at)
    {
        if (!_tokens.DayNumber(at, out var day, out var end))
            return null;
        var last = end;
        for (var listed = 0; listed < LongestList; listed++)
        {
            var next = _tokens.Skip(last);
            if (!_tokens.IsJoined(next) || !_tokens.DayNumber(next, out _, out var nextEnd))
                return null;
            if (_dates.Day(next) is { } date && nextEnd < date.End)
            {
                return day < date.Day ? date with { First = at, End = end, Day = day, Weekday = null } : null;
            }
            last = nextEnd;
        }
        return null;
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

    private bool IsFigure(int at) => _tokens.Text.Tokens[at].Kind == TokenKind.Number;

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

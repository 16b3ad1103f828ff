using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>Days told by name, from today, or by their date, with the part of day before them.</summary>
internal sealed class DayRules(TimeTokens tokens, DateRules dates)
{
    private RuleMemory<TimeNode> _last;

    /// <summary>The day that begins at a token, its part of day and «يوم» included.</summary>
    public TimeNode? Day(int at) => _last.Knows(at, out var known) ? known : _last.Keep(at, Find(at));

    private TimeNode? Find(int at)
    {
        var core = Lead(at);
        var night = false;
        if (tokens.Is(core, TimeRole.PartOfDay))
        {
            if (LastNight(core) is { } last)
                return last with { First = at };
            if (tokens.IsBare(core))
            {
                night = tokens.ValueOf(core) == 20;
                core++;
            }
        }
        var part = core > at;
        var isDay = false;
        if (tokens.IsUnit(core, Granularity.Day) && !tokens.IsDefinite(core) && tokens.Text.FoldedOf(core)[^1] == 'م')
        {
            isDay = true;
            core++;
        }
        if (part && tokens.Is(core, TimeRole.From) && !isDay)
            core++;
        TimeNode? node;
        if (tokens.Is(core, TimeRole.This) && WeekdayAt(core + 1) is { } near)
            node = new WeekdayNode(near)
            {
                First = at,
                End = core + 2,
                Direction = Direction.Present,
            };
        else
            node = Named(core, night, part || isDay) ?? Today(core, part) ?? Relative(core, part || isDay);
        if (node is null && dates.Day(core) is { } date)
            node = WithCorresponding(date);
        return node is null ? null : node with { First = at };
    }

    /// <summary>«في وقت متأخر من», «ساعة مبكرة من», «ساعات»: what may stand before the part of day.</summary>
    private int Lead(int at)
    {
        var isHour =
            tokens.RoleOf(at) is TimeRole.Unit or TimeRole.UnitPlural && tokens.ValueOf(at) == (int)Granularity.Hour;
        if (tokens.IsWord(at, "منتصف") && tokens.Is(at + 1, TimeRole.PartOfDay) && !tokens.IsDefinite(at + 1))
            return at + 1;
        // «بعد ظهر أمس», «قبل ظهر اليوم».
        if (
            tokens.RoleOf(at) is TimeRole.After or TimeRole.Before
            && tokens.Is(at + 1, TimeRole.PartOfDay)
            && tokens.ValueOf(at + 1) == 12
            && !tokens.IsDefinite(at + 1)
        )
            return at + 1;
        if (!tokens.Is(at, TimeRole.Moment) && !isHour)
            return at;
        if (tokens.IsDefinite(at))
            return at;
        var next = at + 1;
        if (tokens.Is(next, TimeRole.LateOrEarly))
        {
            next++;
            if (tokens.Is(next, TimeRole.From) && tokens.IsBare(next))
                next++;
            return next;
        }
        return isHour && tokens.Is(at, TimeRole.UnitPlural) && tokens.Is(next, TimeRole.PartOfDay) ? next : at;
    }

    /// <summary>«الليلة الماضية», «الليلة», «ليلة أمس».</summary>
    private RelativeDayNode? LastNight(int at)
    {
        if (
            tokens.ValueOf(at) != 20
            || !tokens.IsDefinite(at)
            || !tokens.Text.FoldedOf(at).EndsWith("ه", StringComparison.Ordinal)
        )
            return null;
        if (tokens.Is(at + 1, TimeRole.Past))
            return new RelativeDayNode(-1) { End = at + 2 };
        if (tokens.Is(at + 1, TimeRole.Before) && tokens.Is(at + 2, TimeRole.Past))
            return new RelativeDayNode(-2) { End = at + 3 };
        if (tokens.Is(at + 1, TimeRole.Future))
            return new RelativeDayNode(1) { End = at + 2 };
        return new RelativeDayNode(0) { End = at + 1 };
    }

    /// <summary>«اليوم», «هذا اليوم», «هذا المساء».</summary>
    private TimeNode? Today(int at, bool part)
    {
        var word = at;
        var demonstrative = tokens.Is(at, TimeRole.This);
        if (demonstrative)
            word++;
        if (!tokens.IsUnit(word, Granularity.Day) || !tokens.IsDefinite(word))
            return demonstrative && tokens.Is(word, TimeRole.PartOfDay) && tokens.IsDefinite(word)
                ? new RelativeDayNode(0) { End = word + 1 }
                : null;
        if (tokens.Is(word - 1, TimeRole.That) || IsThe(word, part || demonstrative))
            return null;
        return WithWeekday(new RelativeDayNode(0) { End = word + 1 });
    }

    /// <summary>Whether «اليوم» means "the day» here, or closes the name of a paper or a channel.</summary>
    private bool IsThe(int at, bool marked)
    {
        var next = at + 1;
        if (WeekdayAt(next) is not null)
            return false;
        if (
            tokens.RoleOf(next)
            is TimeRole.NotToday
                or TimeRole.Following
                or TimeRole.Same
                or TimeRole.Past
                or TimeRole.Future
                or TimeRole.Last
        )
        {
            return true;
        }
        if (tokens.NumeralOf(next) is NumeralRole.Ordinal or NumeralRole.OrdinalOne && DefiniteOrdinal(next))
            return dates.Day(next) is null;
        if (tokens.IsWord(next, "الذي"))
            return true;
        return !marked && IsMediaName(at);
    }

    private bool DefiniteOrdinal(int at) => tokens.Text.FoldedOf(at).StartsWith("ال", StringComparison.Ordinal);

    /// <summary>«المصري اليوم», «قناة روسيا اليوم», «عن روسيا اليوم».</summary>
    private bool IsMediaName(int at)
    {
        if (tokens.IsWord(at - 1, "المصري") || tokens.IsWord(at - 1, "الراي"))
            return true;
        if (
            !tokens.IsWord(at - 1, "روسيا")
            && !tokens.IsWord(at - 1, "سوريا")
            && !tokens.IsWord(at - 1, "فلسطين")
            && !tokens.IsWord(at - 1, "لروسيا")
        )
            return false;
        var before = at - 2;
        return tokens.IsWord(at - 1, "لروسيا")
            || tokens.IsWord(before, "قناه")
            || tokens.IsWord(before, "لقناه")
            || tokens.IsWord(before, "موقع")
            || tokens.IsWord(before, "لموقع")
            || tokens.IsWord(before, "وكاله")
            || tokens.IsWord(before, "صحيفه")
            || tokens.IsWord(before, "شبكه")
            || tokens.IsWord(before, "عن")
            || tokens.IsMark(before, '"')
            || tokens.IsMark(before, '«')
            || tokens.IsMark(before, '“');
    }

    private TimeNode? Relative(int at, bool marked)
    {
        if (tokens.Is(at, TimeRole.Yesterday) && (tokens.IsBare(at) || IsBy(at)))
        {
            // «أمس الأول»: the day before yesterday.
            if (IsFirst(at + 1, definite: true))
                return WithWeekday(new RelativeDayNode(-2) { End = at + 2 });
            return WithWeekday(new RelativeDayNode(-1) { End = at + 1 });
        }
        if (IsFirst(at, definite: false))
        {
            var next = tokens.Is(at + 1, TimeRole.From) ? at + 2 : at + 1;
            return tokens.Is(next, TimeRole.Yesterday) ? WithWeekday(new RelativeDayNode(-2) { End = next + 1 }) : null;
        }
        if (tokens.Is(at, TimeRole.Before) && tokens.Is(at + 1, TimeRole.Yesterday))
            return WithWeekday(new RelativeDayNode(-2) { End = at + 2 });
        if (tokens.Is(at, TimeRole.After) && tokens.Is(at + 1, TimeRole.Tomorrow))
            return WithWeekday(new RelativeDayNode(2) { End = at + 2 });
        if (
            tokens.Is(at, TimeRole.Tomorrow)
            && (marked || !tokens.IsDefinite(at))
            && !(tokens.ProcliticsOf(at) is Proclitics.As)
        )
        {
            var raw = tokens.Text.FoldedOf(at);
            if (
                !marked
                && raw[^1] != 'ا'
                && WeekdayAt(at + 1) is null
                && tokens.RoleOf(at - 1) is not (TimeRole.To or TimeRole.Since or TimeRole.In)
            )
                return null;
            return IsBecame(at) ? null : WithWeekday(new RelativeDayNode(1) { End = at + 1 });
        }
        return null;
    }

    /// <summary>«غدا الأمر صعباً»: the verb "became", at the head of its clause and without tanwin.</summary>
    private bool IsBecame(int at) =>
        (at == 0 || tokens.Text.Tokens[at - 1].Kind is TokenKind.Punctuation or TokenKind.LineBreak)
        && !tokens.Text.RawOf(at).Contains('\u064B')
        && at + 1 < tokens.Count
        && WeekdayAt(at + 1) is null
        && tokens.Text.FoldedOf(at + 1).StartsWith("ال", StringComparison.Ordinal);

    private bool IsBy(int at) => (tokens.ProcliticsOf(at) & (Proclitics.By | Proclitics.Joining)) != Proclitics.None;

    private bool IsFirst(int at, bool definite) =>
        tokens.NumeralOf(at) == NumeralRole.Ordinal
        && tokens.NumeralValueOf(at) == 1
        && tokens.Text.FoldedOf(at).StartsWith("ال", StringComparison.Ordinal) == definite;

    /// <summary>The weekday or the date said again behind «اليوم», «أمس», «غداً».</summary>
    private TimeNode WithWeekday(RelativeDayNode node)
    {
        var next = node.End;
        var opened = tokens.IsMark(next, '(') || tokens.IsComma(next) ? next + 1 : next;
        if (tokens.IsUnit(opened, Granularity.Day) && !tokens.IsDefinite(opened))
            opened++;
        if (WeekdayAt(opened) is not { } weekday || (opened > next && tokens.IsJoined(opened)))
            return WithDate(node, next) ?? (TimeNode)node;
        var end = opened + 1;
        if (tokens.IsMark(next, '('))
        {
            if (!tokens.IsMark(end, ')'))
                return node;
            end++;
        }
        var named = node with { End = end, Weekday = weekday };
        return WithDate(named, tokens.IsComma(end) ? end + 1 : end) ?? (TimeNode)named;
    }

    /// <summary>«اليوم السبت 11 نوفمبر»: one expression; the date that is written out tells it.</summary>
    private CalendarNode? WithDate(RelativeDayNode node, int at)
    {
        if (tokens.Is(at, TimeRole.Corresponding))
            at++;
        if (tokens.IsJoined(at) || tokens.RoleOf(at) == TimeRole.Weekday || dates.Day(at) is not { } date)
            return null;
        var full = WithCorresponding(date);
        return full with
        {
            Weekday = node.Weekday,
            Direction = full.HasYear || full.Direction != Direction.None ? full.Direction : Direction.Present,
        };
    }

    private DayOfWeek? WeekdayAt(int at) =>
        tokens.Is(at, TimeRole.Weekday) && tokens.NumeralOf(at + 1) != NumeralRole.Ten
            ? (DayOfWeek)tokens.ValueOf(at)
            : null;

    private TimeNode? Named(int at, bool night, bool marked)
    {
        if (WeekdayAt(at) is not { } weekday || (!marked && IsInName(at)))
            return null;
        var end = at + 1;
        var node = new WeekdayNode(weekday) { End = end };
        if (night && NightUntil(end, weekday) is { } morning)
            return new NightNode(node) { End = morning };
        if (tokens.Is(end, TimeRole.Before) && tokens.Is(end + 1, TimeRole.Past))
            return node with { End = end + 2, Direction = Direction.Past, Further = 1 };
        if (dates.DirectionAt(end) is { } direction && tokens.IsDefinite(end))
        {
            node = node with { End = end + 1, Direction = direction };
            end++;
        }
        else if (tokens.Is(end, TimeRole.This) && !tokens.Is(end + 1, TimeRole.Unit))
        {
            return node with { End = end + 1, Direction = Direction.Present };
        }
        else if (tokens.Is(end, TimeRole.Last) && tokens.IsDefinite(end))
        {
            if (tokens.Is(end + 1, TimeRole.From) && dates.OfMonth(end + 2, placed: true) is { } month)
                return new NthWeekdayNode(weekday, -1, month) { End = month.End };
            return node with { End = end + 1, Direction = Direction.Past };
        }
        else if (
            tokens.Ordinal(end, out var nth, out var ofMonth)
            && nth <= 5
            && tokens.Is(ofMonth, TimeRole.From)
            && dates.OfMonth(ofMonth + 1, placed: true) is { } monthOf
        )
        {
            return new NthWeekdayNode(weekday, nth, monthOf) { End = monthOf.End };
        }
        else if (WeekOf(end) is { } week)
        {
            return node with { End = week.End, WeekOffset = week.Offset };
        }
        return Dated(node, weekday, end) ?? (TimeNode)node;
    }

    /// <summary>The date behind a weekday: «الجمعة 27 شباط», «الجمعة، 27 شباط», «الجمعة (27 شباط)», «الموافق».</summary>
    private CalendarNode? Dated(WeekdayNode node, DayOfWeek weekday, int end)
    {
        var at = end;
        var bracket = tokens.IsMark(at, '(');
        if (bracket || tokens.IsComma(at) || tokens.IsDash(at) || tokens.IsMark(at, '/'))
            at++;
        if (tokens.Is(at, TimeRole.Corresponding))
            at++;
        if (tokens.IsJoined(at) && at == end)
            return null;
        if (dates.Day(at) is not { } date)
            return null;
        var close = bracket && tokens.IsMark(date.End, ')') ? 1 : 0;
        var full = WithCorresponding(date);
        return full with
        {
            End = full.End + close,
            Weekday = weekday,
            Direction = full.Direction == Direction.None && !full.HasYear ? node.Direction : full.Direction,
        };
    }

    /// <summary>«1 رمضان 1438 الموافق 27 مايو 2017»: one day named twice; the Gregorian name tells it.</summary>
    public CalendarNode WithCorresponding(CalendarNode date)
    {
        var at = date.End;
        var bracket = tokens.IsMark(at, '(') || tokens.IsComma(at) || tokens.IsMark(at, '/') ? 1 : 0;
        var named = tokens.Is(at + bracket, TimeRole.Corresponding);
        var next = named ? at + bracket + 1 : at + bracket;
        if (!named && (bracket == 0 || tokens.IsComma(at)))
            return date;
        if (named && tokens.Is(next, TimeRole.Weekday))
            next++;
        if (tokens.IsWord(next, "ل"))
            next++;
        if (dates.Day(next) is not { } other || other.Hijri == date.Hijri)
            return date;
        var end = tokens.IsMark(at, '(') && tokens.IsMark(other.End, ')') ? other.End + 1 : other.End;
        var told = other.Hijri ? date : other;
        return told with { First = date.First, End = end };
    }

    private (int Offset, int End)? WeekOf(int at)
    {
        if (tokens.Is(at, TimeRole.From) && tokens.IsUnit(at + 1, Granularity.Week) && tokens.IsDefinite(at + 1))
        {
            if (dates.DirectionAt(at + 2) is { } direction)
                return (DateRules.Offset(direction), at + 3);
            return null;
        }
        return
            tokens.Is(at, TimeRole.From) && tokens.Is(at + 1, TimeRole.This) && tokens.IsUnit(at + 2, Granularity.Week)
            ? (0, at + 3)
            : null;
    }

    /// <summary>The second weekday of «ليل الجمعة السبت», «ليل الجمعة - السبت», «ليلة الجمعة على السبت».</summary>
    private int? NightUntil(int at, DayOfWeek evening)
    {
        var next = at;
        if (
            tokens.IsDash(next)
            || tokens.IsMark(next, '/')
            || tokens.IsWord(next, "علي")
            || tokens.Is(next, TimeRole.To)
        )
            next++;
        return WeekdayAt(next) is { } morning && (int)morning == ((int)evening + 1) % 7 ? next + 1 : null;
    }

    /// <summary>«صلاة الجمعة», «سوق الأحد», «عبد الأحد».</summary>
    private bool IsInName(int at) => tokens.IsBare(at) && tokens.Is(at - 1, TimeRole.NameHead);
}

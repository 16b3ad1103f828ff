using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>Dates, months and years of the calendar.</summary>
internal sealed class DateRules(TimeTokens tokens, Anchor? anchor)
{
    private readonly MonthNames _months = new(tokens);
    private const int FirstYear = 1000;
    private const int LastYear = 2199;
    private const int FirstHijriYear = 1300;
    private const int LastHijriYear = 1500;

    /// <summary>A date in digits: <c>04/04/2017</c>, <c>2019-02-03T08:15:00+03:00</c>, <c>1/9/1438 هـ</c>.</summary>
    public CalendarNode? Written(int at)
    {
        var text = tokens.Text;
        var start = tokens.Skip(at);
        if (start >= tokens.Count || text.Tokens[start].Kind != TokenKind.Number)
            return null;
        if (!WrittenDate.TryRead(text.Raw, text.Tokens[start].Start, out var date))
            return null;
        var end = tokens.TokenAfter(start, date.End);
        var hijri = date.Year is >= FirstHijriYear and <= LastHijriYear && date.YearDigits == 4;
        if (tokens.Is(end, TimeRole.Hegira))
        {
            hijri = true;
            end++;
        }
        else if (tokens.Is(end, TimeRole.Gregorian))
        {
            hijri = false;
            end++;
        }
        return new CalendarNode
        {
            First = at,
            End = end,
            Year = date.YearDigits == 2 ? FullYear(date.Year) : date.Year,
            Month = date.Month,
            Day = date.Day == 0 ? null : date.Day,
            Hijri = hijri,
        };
    }

    /// <summary>A day and a month: «27 شباط 2016», «السابع من يوليو», «تشرين الثاني 12, 2017», «11 الشهر الجاري».</summary>
    public CalendarNode? Day(int at)
    {
        if (Written(at) is { Day: not null } written)
            return written;
        if (DayAndMonthInDigits(at) is { } shortened)
            return shortened;
        if (
            _months.Month(tokens.Skip(at)) is { Hijri: false } leading
            && tokens.Figure(leading.End, out var d, out var digits, out var afterDay)
        )
        {
            if (digits > 2 || d is < 1 or > 31 || _months.IsFollowedByMonth(afterDay))
                return null;
            var node = WithYear(
                new CalendarNode
                {
                    First = at,
                    End = afterDay,
                    Month = leading.Month,
                    Day = d,
                }
            );
            return node.HasYear || leading.Strong ? node : null;
        }
        int day = 1,
            end = at + 1;
        if (!tokens.Is(at, TimeRole.FirstDay) && !tokens.DayNumber(at, out day, out end))
            return null;
        if (tokens.Is(end, TimeRole.From) && tokens.IsBare(end))
            end++;
        if (_months.MonthOf(end) is { } month)
        {
            if (month.Month is 0)
                return null;
            return WithYear(
                new CalendarNode
                {
                    First = at,
                    End = month.End,
                    Month = month.Month,
                    Day = day,
                    Hijri = month.Hijri,
                }
            );
        }
        // «11 الشهر الجاري», «15 من الجاري».
        var unit = end;
        if (tokens.IsUnit(unit, Granularity.Month) && tokens.IsDefinite(unit))
            unit++;
        if (
            DirectionAt(unit) is { } direction
            && (unit > end || direction == Direction.Present)
            && tokens.IsDefinite(unit)
        )
        {
            return new CalendarNode
            {
                First = at,
                End = unit + 1,
                MonthOffset = Offset(direction),
                Day = day,
            };
        }
        // «20 من الشهر», with nothing more said: the one that runs.
        if (
            unit == end + 1
            && tokens.Is(end - 1, TimeRole.From)
            && tokens.RoleOf(unit) is not (TimeRole.Same or TimeRole.Following or TimeRole.Past or TimeRole.Future)
        )
        {
            return new CalendarNode
            {
                First = at,
                End = unit,
                MonthOffset = 0,
                Day = day,
            };
        }
        if (tokens.Is(end, TimeRole.This) && tokens.IsUnit(end + 1, Granularity.Month) && tokens.IsDefinite(end + 1))
        {
            return new CalendarNode
            {
                First = at,
                End = end + 2,
                MonthOffset = 0,
                Day = day,
            };
        }
        return null;
    }

    /// <summary>A month: «نوفمبر 2017», «شهر مارس الماضي», «كانون الثاني/يناير», «رمضان المبارك».</summary>
    /// <param name="at">The first token.</param>
    /// <param name="placed">Whether the words before let a month stand here («في», «منذ», «منتصف»).</param>
    public CalendarNode? OfMonth(int at, bool placed)
    {
        if (Written(at) is { Day: null } written)
            return written;
        var start = at;
        if (tokens.IsUnit(start, Granularity.Month) && !tokens.IsDefinite(start))
            start++;
        if (_months.Month(start) is not { } month)
            return null;
        var node = WithYear(
            new CalendarNode
            {
                First = at,
                End = month.End,
                Month = month.Month,
                Hijri = month.Hijri,
            }
        );
        var paired = month.End > start + 1;
        return month.Strong || placed || start > at || paired || node.HasYear || node.Direction != Direction.None
            ? node
            : null;
    }

    /// <summary>A year: «عام 2016», «العام 2011», «سنة ألف وتسعمئة وثلاث وسبعين», «2011 م».</summary>
    public CalendarNode? OfYear(int at, bool placed)
    {
        if (tokens.IsUnit(at, Granularity.Year) || (tokens.Is(at, TimeRole.UnitDual) && IsYears(at)))
        {
            var calendar = tokens.RoleOf(at + 1) is TimeRole.Hegira or TimeRole.Gregorian ? 1 : 0;
            if (IsCounted(at) || !YearNumber(at + 1 + calendar, afterWord: true, out var named, out var end))
                return null;
            return Suffixed(
                new CalendarNode
                {
                    First = at,
                    End = end,
                    Year = named,
                    Hijri = calendar == 1 && tokens.Is(at + 1, TimeRole.Hegira),
                }
            );
        }
        if (!YearNumber(at, afterWord: false, out var year, out var after))
            return null;
        var node = Suffixed(
            new CalendarNode
            {
                First = at,
                End = after,
                Year = year,
            }
        );
        if (node.End > after)
            return node;
        return placed && !IsCountedNoun(after) ? node : null;
    }

    /// <summary>A four-digit figure that can be a year and is not followed by what it would count.</summary>
    public bool BareYear(int at, out int year, out int end) =>
        YearNumber(at, afterWord: false, out year, out end) && year >= 1900 && !IsCountedNoun(end);

    /// <summary>«الماضي», «الجاري», «المقبل», or null.</summary>
    public Direction? DirectionAt(int at) =>
        tokens.RoleOf(at) switch
        {
            _ when !tokens.IsBare(at) => null,
            TimeRole.Past => Direction.Past,
            TimeRole.Present => Direction.Present,
            TimeRole.Future => Direction.Future,
            _ => null,
        };

    public static int Offset(Direction direction) =>
        direction switch
        {
            Direction.Past => -1,
            Direction.Future => 1,
            _ => 0,
        };

    /// <summary>
    /// A year of two digits: the century that puts it from 79 years before the anchor to 20 after; without an anchor,
    /// 1950–2049.
    /// </summary>
    public int FullYear(int twoDigits)
    {
        if (anchor?.Published is not { } day)
            return twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;
        var year = (day.Year / 100 * 100) + twoDigits;
        if (year > day.Year + 20)
            year -= 100;
        else if (year <= day.Year - 80)
            year += 100;
        return year;
    }

    /// <summary>«يوم 15/3», «الجمعة 15/3»: a fraction elsewhere.</summary>
    private CalendarNode? DayAndMonthInDigits(int at)
    {
        if (
            !(tokens.IsUnit(at - 1, Granularity.Day) || tokens.RoleOf(at - 1) is TimeRole.Weekday or TimeRole.Dated)
            || !tokens.Figure(at, out var day, out var dayDigits, out var mark)
            || !(tokens.IsMark(mark, '/') || (tokens.IsDash(mark) && tokens.Is(at - 1, TimeRole.Dated)))
            || !tokens.Figure(mark + 1, out var month, out var monthDigits, out var end)
            || dayDigits > 2
            || monthDigits > 2
            || day is < 1 or > 31
            || month is < 1 or > 12
        )
        {
            return null;
        }
        return new CalendarNode
        {
            First = at,
            End = end,
            Month = month,
            Day = day,
        };
    }

    /// <summary>The year, or the words that tell it, behind a month.</summary>
    public CalendarNode WithYear(CalendarNode node)
    {
        var at = node.End;
        if (DirectionAt(at) is { } direction && tokens.IsDefinite(at))
            return node with { End = at + 1, Direction = direction };
        var next = tokens.IsComma(at) ? at + 1 : at;
        if (next == at && tokens.Is(at, TimeRole.From) && tokens.IsBare(at))
            next++;
        if (tokens.IsUnit(next, Granularity.Year))
        {
            if (YearNumber(next + 1, afterWord: true, out var named, out var end))
                return Suffixed(node with { End = end, Year = named });
            if (DirectionAt(next + 1) is { } year && tokens.IsDefinite(next))
                return node with { End = next + 2, YearOffset = Offset(year) };
            return node;
        }
        if (tokens.Is(next, TimeRole.This) && tokens.IsUnit(next + 1, Granularity.Year) && tokens.IsDefinite(next + 1))
            return node with { End = next + 2, YearOffset = 0 };
        if (next > at && !tokens.IsComma(at) && !tokens.Figure(next, out _, out _, out _))
            return node;
        if (YearNumber(next, afterWord: false, out var value, out var after))
            return Suffixed(node with { End = after, Year = value });
        // «حزيران 67»: no month has so many days, and nothing stands behind that it could count.
        if (
            next == at
            && tokens.Figure(at, out var short_, out var digits, out var afterShort)
            && digits == 2
            && short_ > 31
            && !(afterShort < tokens.Count && tokens.Text.Tokens[afterShort].Kind == TokenKind.Word)
        )
        {
            return node with { End = afterShort, Year = FullYear(short_) };
        }
        return node;
    }

    private CalendarNode Suffixed(CalendarNode node)
    {
        var hijri = node.Hijri;
        var end = node.End;
        var bracket = tokens.IsMark(end, '(') ? 1 : 0;
        if (tokens.Is(end + bracket, TimeRole.Hegira) && (bracket == 0 || tokens.IsMark(end + 2, ')')))
        {
            hijri = true;
            end += 1 + (2 * bracket);
        }
        else if (tokens.Is(end, TimeRole.Gregorian))
        {
            hijri = false;
            end++;
        }
        else if (node is { Month: null, Year: >= FirstHijriYear and <= LastHijriYear })
        {
            hijri = true;
        }
        return node with { End = end, Hijri = hijri };
    }

    private bool YearNumber(int at, bool afterWord, out int year, out int end)
    {
        if (tokens.Figure(at, out year, out var count, out end))
        {
            if (count == 4)
                return year is >= FirstYear and <= LastYear;
            if (!afterWord || count != 2 || tokens.IsUnit(end, Granularity.Year))
                return false;
            year = FullYear(year);
            return true;
        }
        if (!tokens.Whole(at, out var value, out end, rising: true) || tokens.IsDash(end))
            return false;
        year = (int)decimal.Truncate(decimal.Clamp(value, 0, 9999));
        return year == value
            && year is >= FirstYear and <= LastYear
            && tokens.NumeralOf(tokens.Skip(at)) != NumeralRole.None
            && (afterWord || year % 1000 != 0);
    }

    private bool IsYears(int at) =>
        tokens.ValueOf(at) == (int)Granularity.Year && tokens.Text.FoldedOf(at).EndsWith("ي", StringComparison.Ordinal);

    /// <summary>Whether a number before «عاماً», «سنة» counts it.</summary>
    private bool IsCounted(int at) =>
        tokens.Text.FoldedOf(at).EndsWith("اما", StringComparison.Ordinal)
        || (tokens.Figure(at - 1, out _, out var count, out _) && count < 4);

    /// <summary>
    /// Whether the word behind a figure is what it counts: a scale, a percent sign, or an accusative in ـا («موقعاً»).
    /// </summary>
    private bool IsCountedNoun(int at)
    {
        if ((uint)at >= (uint)tokens.Count)
            return false;
        if (
            (tokens.Text.Tokens[at].Kind == TokenKind.Symbol && !tokens.IsDash(at))
            || tokens.IsMark(at, '%')
            || tokens.IsMark(at, '٪')
        )
            return true;
        if (tokens.NumeralOf(at) is NumeralRole.Scale or NumeralRole.ScaleOrDual or NumeralRole.ScalePlural)
            return true;
        if (tokens.RoleOf(at) is TimeRole.Unit or TimeRole.UnitPlural && !tokens.IsDefinite(at))
            return true;
        var word = tokens.Text.FoldedOf(at);
        return CountedNouns.Contains(word)
            || (word.Length > 3 && word[^1] == 'ا' && tokens.Text.RawOf(at).Contains('\u064B'));
    }
}

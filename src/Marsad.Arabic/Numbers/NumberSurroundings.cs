namespace Marsad.Arabic.Numbers;

/// <summary>How the words around a number bound it.</summary>
internal enum BoundKind : byte
{
    None,
    About,
    AtLeast,
    AtMost,
}

/// <summary>A bound and the tokens it stands on.</summary>
internal readonly record struct Bound(BoundKind Kind, int FirstToken, int EndToken);

/// <summary>Looks at the few tokens before and after a number for what bounds, joins or names it.</summary>
internal sealed class NumberSurroundings(ArabicText text)
{
    private const int LookAhead = 4;

    public ContextRole RoleAt(int token) => RoleAt(token, out _);

    private ContextRole RoleAt(int token, out Proclitics proclitics)
    {
        proclitics = Proclitics.None;
        if ((uint)token >= (uint)text.Tokens.Length || text.Tokens[token].Kind is TokenKind.LineBreak)
            return ContextRole.None;
        var folded = text.FoldedOf(token);
        if (folded is "ما" or "بما" or "مما")
            return ContextRole.What;
        if (folded is "%" or "٪")
            return ContextRole.Percent;
        var listed =
            text.Tokens[token].Kind == TokenKind.Word
                ? text.Numerals.BesideNumberOf(token)
                : NumberContext.Words.Find(text, token);
        proclitics = listed.Proclitics;
        return NumberContext.Words[listed.Place];
    }

    /// <summary>Letters of a conjunction at the head of a token that opens an expression.</summary>
    public int JoiningLetters(int token)
    {
        RoleAt(token, out var proclitics);
        return (proclitics & Proclitics.Joining) != Proclitics.None ? 1 : 0;
    }

    /// <summary>Whether the word is «الاثنين» with its article and nothing more: Monday.</summary>
    public bool IsMonday(int token) =>
        text.FoldedOf(token) is "الاثنين" or "والاثنين" or "للاثنين" or "بالاثنين" or "فالاثنين";

    /// <summary>Whether «أول» opens «أول من أمس» or «أول أمس».</summary>
    public bool IsBeforeYesterday(int token) =>
        IsWord(token + 1, "امس") || (IsWord(token + 1, "من") && IsWord(token + 2, "امس"));

    /// <summary>The token of the second number of a range, when only a connector stands between; else 0.</summary>
    public int Connector(int after, bool between)
    {
        if (after >= text.Tokens.Length)
            return 0;
        var folded = text.FoldedOf(after);
        var next = after + 1;
        if (folded is "-" or "–" or "—" or "−" or "‐" or "‑")
            return IsStuckToWord(next) ? 0 : next;
        if (folded is "الي" or "حتي" or "او" or "لغايه")
            return IsWord(next, "الي") ? next + 1 : next;
        if (!between)
            return 0;
        if (folded is "و")
            return next;
        return folded.Length > 2 && folded[0] == 'و' ? after : 0;
    }

    /// <summary>One past «بالمئة», «في المئة» or a sign that stands after a number; else 0.</summary>
    public int PercentAfter(int after)
    {
        if (IsPercentSign(after))
            return after + 1;
        if (IsHundredth(after, by: true))
            return after + 1;
        return IsWord(after, "في") && IsHundredth(after + 1, by: false) ? after + 2 : 0;
    }

    public bool IsPercentSign(int token) =>
        (uint)token < (uint)text.Tokens.Length && text.FoldedOf(token) is "%" or "٪";

    /// <summary>Whether a cardinal counts, names, or belongs to a date.</summary>
    public NumberKind KindOf(NumeralReading reading, int first, int endToken, decimal? min, decimal? max)
    {
        if (reading.Min is null)
            return NumberKind.Identifier;
        var before = first - 1;
        if (reading.InDigits && IsWordProclitic(before))
            before--;
        if (reading.InDigits && reading.Figure.End > 0 && IsIdentifierByForm(reading, first, endToken))
            return NumberKind.Identifier;
        var role = RoleAt(before, out var proclitics);
        if (role == ContextRole.Year || (min != max && IsYearRange(reading, min, max)))
            return NumberKind.Calendar;
        if (
            RoleAt(endToken) is ContextRole.Month or ContextRole.MonthHead
            || (role is ContextRole.Month && IsYear(reading, min))
        )
            return NumberKind.Calendar;
        if (IsMonthTail(before) && IsYear(reading, min))
            return NumberKind.Calendar;
        if (role == ContextRole.Named && min == max && min != 1 && (proclitics & Proclitics.As) == Proclitics.None)
            return NumberKind.Identifier;
        if (reading is { InDigits: true, Figure.Count: >= 3 } && min == max && NamedBefore(before))
            return NumberKind.Identifier;
        return NumberKind.Cardinal;
    }

    public Bound BoundBefore(int before)
    {
        var at = before;
        var role = RoleAt(at, out var proclitics);
        if (role == ContextRole.Less && RoleAt(at - 1) == ContextRole.Limit)
            role = ContextRole.Least;
        if (role is ContextRole.Least or ContextRole.Most)
        {
            var head = RoleAt(at - 1) is ContextRole.On or ContextRole.Limit ? at - 1 : at;
            return head < at
                ? new Bound(role == ContextRole.Least ? BoundKind.AtLeast : BoundKind.AtMost, head, at + 1)
                : default;
        }
        if (role is ContextRole.From or ContextRole.Than or ContextRole.On)
            role = RoleAt(--at, out proclitics);
        var direct = at == before;
        switch (role)
        {
            case ContextRole.About:
                if (RoleAt(at - 1) is ContextRole.What)
                    at--;
                return new Bound(BoundKind.About, at, before + 1);
            case ContextRole.More when !direct || IsBareBound(at):
                return Negated(ref at)
                    ? new Bound(BoundKind.AtMost, at, before + 1)
                    : new Bound(BoundKind.AtLeast, at, before + 1);
            case ContextRole.Less when !direct || IsBareBound(at):
                return Negated(ref at)
                    ? new Bound(BoundKind.AtLeast, at, before + 1)
                    : new Bound(BoundKind.AtMost, at, before + 1);
            default:
                return default;
        }
    }

    public Bound BoundAfter(int after)
    {
        var role = RoleAt(after);
        if (role == ContextRole.About && IsWord(after, "تقريبا"))
            return new Bound(BoundKind.About, after, after + 1);
        if (role == ContextRole.OrMore)
            return new Bound(BoundKind.AtLeast, after, after + 1);
        if (role == ContextRole.Or && RoleAt(after + 1) is ContextRole.More or ContextRole.Less)
        {
            var kind = RoleAt(after + 1) == ContextRole.More ? BoundKind.AtLeast : BoundKind.AtMost;
            return new Bound(kind, after, after + 2);
        }
        // «خمسة أشخاص على الأقل»: what is counted may stand between; the span then stays with the number.
        for (var i = after; i < after + LookAhead && i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Kind is not TokenKind.Word)
                break;
            if (RoleAt(i) is ContextRole.On or ContextRole.Limit && RoleAt(i + 1) is var limit)
            {
                if (limit == ContextRole.Less && RoleAt(i) == ContextRole.Limit)
                    limit = ContextRole.Least;
                if (limit is ContextRole.Least or ContextRole.Most)
                {
                    return new Bound(
                        limit == ContextRole.Least ? BoundKind.AtLeast : BoundKind.AtMost,
                        after,
                        i == after ? i + 2 : after
                    );
                }
            }
            if (i > after && IsWord(i, "تقريبا"))
                return new Bound(BoundKind.About, after, after);
        }
        return default;
    }

    private bool Negated(ref int at)
    {
        if (RoleAt(at - 1) == ContextRole.Not)
        {
            at--;
            if (RoleAt(at - 1) is ContextRole.What)
                at--;
            return true;
        }
        if (RoleAt(at - 1) is ContextRole.What)
            at--;
        return false;
    }

    /// <summary>«يتجاوز 400», «فوق 400», «دون 400» need no preposition; «أكثر», «أقل» do.</summary>
    private bool IsBareBound(int at) =>
        text.FoldedOf(at) is var word
        && !(
            word.EndsWith("كثر", StringComparison.Ordinal)
            || word.EndsWith("قل", StringComparison.Ordinal)
            || word.EndsWith("كبر", StringComparison.Ordinal)
            || word.EndsWith("ادني", StringComparison.Ordinal)
            || word.EndsWith("اعلي", StringComparison.Ordinal)
            || word.EndsWith("زيد", StringComparison.Ordinal)
            || word.EndsWith("زادت", StringComparison.Ordinal)
            || word.EndsWith("زاد", StringComparison.Ordinal)
        );

    /// <summary>«القرار الأممي 2254», «قرار مجلس الأمن الدولي رقم 2254».</summary>
    private bool NamedBefore(int before)
    {
        for (var i = before; i > before - LookAhead - 1 && i >= 0; i--)
        {
            var role = RoleAt(i);
            if (role == ContextRole.Named)
                return true;
            if (role != ContextRole.OfNamed)
                return false;
        }
        return false;
    }

    /// <summary>Stuck to a letter («جنيف8», «A320», «إف-16»), beginning with a zero, or as long as a telephone number.</summary>
    private bool IsIdentifierByForm(NumeralReading reading, int first, int endToken)
    {
        var figure = reading.Figure;
        var raw = text.Raw;
        if (figure.Plain && ((figure.LeadingZero && figure.Count > 2) || figure.Count >= 10))
            return true;
        if (figure.Start > 0 && raw[figure.Start - 1] is '+' or '#' or '№')
            return raw[figure.Start - 1] != '+' || figure.Count >= 7;
        var at = figure.Start;
        if (at > 1 && raw[at - 1] is '-' or '–')
            at--;
        if (Digits.FollowsLetter(raw, at) && !IsWordProclitic(first - 1))
            return true;
        return endToken < text.Tokens.Length
            && text.Tokens[endToken] is { Kind: TokenKind.Foreign, Start: var start }
            && start == figure.End
            && text.Tokens[endToken].End - start == 1
            && raw[start] is not ('m' or 'M' or 'g' or 'k' or 'K' or 'b' or 'h' or 's' or 't');
    }

    private bool IsStuckToWord(int token) => token < text.Tokens.Length && text.Tokens[token].Kind is TokenKind.Foreign;

    private bool IsWordProclitic(int token) =>
        (uint)token < (uint)text.Tokens.Length
        && NumeralWords.RoleAt(NumeralWords.All.Find(text, token).Place) == NumeralRole.Proclitic;

    /// <summary>«الثاني» or «الأول» of a month's name.</summary>
    private bool IsMonthTail(int token) => RoleAt(token - 1) == ContextRole.MonthHead;

    private static bool IsYear(NumeralReading reading, decimal? value) =>
        reading is { InDigits: true, Figure: { Plain: true, Count: 4 } } && value is >= 1300 and <= 2100;

    private static bool IsYearRange(NumeralReading reading, decimal? min, decimal? max) =>
        IsYear(reading, min) && max is >= 1900 and <= 2100;

    private bool IsHundredth(int token, bool by) =>
        (uint)token < (uint)text.Tokens.Length
        && NumeralWords.All.Find(text, token) is var listed
        && NumeralWords.RoleAt(listed.Place) == NumeralRole.Hundred
        && (listed.Proclitics & Proclitics.The) != Proclitics.None
        && ((listed.Proclitics & Proclitics.By) != Proclitics.None) == by;

    private bool IsWord(int token, string folded) =>
        (uint)token < (uint)text.Tokens.Length && text.FoldedOf(token).SequenceEqual(folded);
}

namespace Marsad.Reading.Intake.Encodings;

/// <summary>
/// Scores a decoding by its neighbouring letters, as the sum of rough log-likelihoods: wrongly decoded text mixes scripts
/// within a word, strings accented letters together and has symbols between letters.
/// </summary>
internal static class Plausibility
{
    private const double Undecodable = -10;
    private const double MixedScripts = -6;
    private const double AccentedRun = -3;
    private const double CaseFlip = -4;
    private const double AccentInWord = 2;
    private const double LetterOfSameScript = 1;
    private const double SymbolInWord = -2;
    private const double RareArabicLetter = -1;

    private const double Mark = -0.5;
    private const double SecondMark = -4;
    private const char Shadda = '\u0651';
    private const char Tatweel = '\u0640';

    private enum Kind
    {
        Boundary,
        Symbol,
        Arabic,
        Ascii,
        Accented,
        Other,
    }

    /// <summary>The score of a text; higher is more plausible, 0 says nothing.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        var score = 0.0;
        var lastMark = '\0';
        var (kind, before) = (Kind.Boundary, ' ');
        foreach (var c in text)
        {
            if (IsUndecodable(c))
            {
                score += Undecodable;
                (kind, before) = (Kind.Symbol, c);
                continue;
            }

            if (IsArabicMark(c))
            {
                score +=
                    kind != Kind.Arabic ? MixedScripts
                    : c == Tatweel || lastMark is '\0' or Shadda || c == Shadda ? Mark
                    : SecondMark;
                lastMark = c == Tatweel ? lastMark : c;
                continue;
            }

            lastMark = '\0';
            var next = KindOf(c);
            score += Pair(kind, before, next, c);
            (kind, before) = (next, c);
        }

        return score;
    }

    /// <summary>Whether a character stands for bytes that mean nothing in their encoding.</summary>
    public static bool IsUndecodable(char c) =>
        c is '\uFFFD' or >= '\u0080' and < '\u00A0' or >= '\uE000' and < '\uF900';

    private static double Pair(Kind kind, char before, Kind next, char c) =>
        (kind, next) switch
        {
            (Kind.Arabic, Kind.Arabic or Kind.Boundary) or (Kind.Boundary, Kind.Arabic) => ArabicPair(before, c),
            (Kind.Arabic, Kind.Ascii or Kind.Accented or Kind.Other) => MixedScripts,
            (Kind.Ascii or Kind.Accented or Kind.Other, Kind.Arabic) => MixedScripts,
            (Kind.Accented, Kind.Accented) => AccentedRun,
            (Kind.Ascii or Kind.Accented, Kind.Accented) when char.IsUpper(c) && char.IsLower(before) => CaseFlip,
            (Kind.Ascii, Kind.Accented) or (Kind.Accented, Kind.Ascii) => AccentInWord,
            (Kind.Other, Kind.Other) => OtherPair(before, c),
            (Kind.Other, Kind.Ascii or Kind.Accented) or (Kind.Ascii or Kind.Accented, Kind.Other) => MixedScripts,
            (Kind.Boundary, Kind.Symbol) or (Kind.Symbol, Kind.Boundary) => 0,
            (Kind.Symbol, _) or (_, Kind.Symbol) => SymbolInWord,
            _ => 0,
        };

    private static double ArabicPair(char before, char c)
    {
        var (first, second) = (ArabicLetterPairs.Rank(before), ArabicLetterPairs.Rank(c));
        var isRare = (first == 0 && IsArabic(before)) || (second == 0 && IsArabic(c));
        return isRare ? RareArabicLetter : ArabicLetterPairs.Score(first, second);
    }

    private static double OtherPair(char before, char c) =>
        char.IsLower(before) && char.IsUpper(c) ? CaseFlip
        // Scripts fill blocks of 128; ideographs and syllables many of them.
        : before >> 7 == c >> 7 || (before >= '\u2E80' && c >= '\u2E80') ? LetterOfSameScript
        : MixedScripts;

    private static Kind KindOf(char c) =>
        char.IsAsciiLetter(c) ? Kind.Ascii
        : IsArabic(c) ? Kind.Arabic
        : c < '\u0080' || IsGoodPunctuation(c) ? Kind.Boundary
        : !char.IsLetter(c) ? Kind.Symbol
        : c < '\u0250' ? Kind.Accented
        : Kind.Other;

    private static bool IsArabic(char c) => c is >= '\u0621' and <= '\u06D3' && char.IsLetter(c) && c != Tatweel;

    private static bool IsArabicMark(char c) => c is >= '\u064B' and <= '\u0652' or Tatweel;

    private static bool IsGoodPunctuation(char c) =>
        c is '\u00A0' or '«' or '»' or '،' or '؛' or '؟' or >= '\u200C' and <= '\u203A';
}

namespace Marsad.Arabic.Morphology;

/// <summary>Tells from the word before what may stand at a place.</summary>
internal static class WordSettings
{
    public static WordSetting Of(ArabicText text, int token)
    {
        if (token == 0 || text.Tokens[token - 1].Kind is TokenKind.Punctuation or TokenKind.LineBreak)
            return WordSetting.ClauseStart;
        return text.FoldedOf(token - 1) switch
        {
            "في"
            or "من"
            or "الي"
            or "علي"
            or "عن"
            or "مع"
            or "بين"
            or "تحت"
            or "خلال"
            or "بعد"
            or "قبل"
            or "منذ"
            or "عبر"
            or "ضد"
            or "حول"
            or "لدي"
            or "عند" => WordSetting.AfterPreposition,
            "لم"
            or "لن"
            or "قد"
            or "سوف"
            or "وقد"
            or "ولم"
            or "ولن"
            or "لقد"
            or "الذي"
            or "التي"
            or "الذين"
            or "ان"
            or "حيث"
            or "كما"
            or "عندما" => WordSetting.AfterVerbParticle,
            _ => WordSetting.Anywhere,
        };
    }
}

namespace Marsad.Reading.Models.Checking;

/// <summary>Words that stand in the report.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">One past the last token.</param>
/// <param name="Start">First UTF-16 unit in the raw text; clitics in front that were not asked for are left out.</param>
/// <param name="End">One past the last UTF-16 unit.</param>
internal readonly record struct Found(int FirstToken, int EndToken, int Start, int End)
{
    /// <summary>How many tokens.</summary>
    public int Length => EndToken - FirstToken;

    /// <summary>Whether it stands wholly between two tokens.</summary>
    public bool Within(int firstToken, int endToken) => FirstToken >= firstToken && EndToken <= endToken;
}

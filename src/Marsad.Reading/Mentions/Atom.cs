using Marsad.Reading.Theatres;

namespace Marsad.Reading.Mentions;

/// <summary>A name found in a text, before anybody has decided what it means there.</summary>
/// <param name="Item">Its meaning.</param>
/// <param name="First">First token.</param>
/// <param name="End">One past the last token, closing quotation mark or bracket included when the opening one is inside.</param>
/// <param name="Clitics">Letters taken off the first token.</param>
internal readonly record struct Atom(NameItem Item, int First, int End, Clitics Clitics);

/// <summary>Proclitics taken off a word.</summary>
/// <param name="Letters">How many letters were taken off («لل» counts the first ل alone).</param>
/// <param name="And">Whether «و» or «ف» was among them.</param>
/// <param name="Preposition">ب، ك or ل, or NUL.</param>
/// <param name="Article">Whether «لل» was read as «ل» and «ال».</param>
internal readonly record struct Clitics(byte Letters, bool And, char Preposition, bool Article = false)
{
    /// <summary>Letters that stand outside the mention: of «للأردن» none can be parted from it.</summary>
    public byte Outside => Article ? (byte)(Letters - 1) : Letters;
}

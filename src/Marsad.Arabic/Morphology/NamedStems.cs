using Marsad.Arabic.Clitics;
using Marsad.Arabic.Folding;

namespace Marsad.Arabic.Morphology;

/// <summary>The forms of a lexicon and proper names as stems.</summary>
internal readonly struct NamedStems : IStemLexicon
{
    private readonly FormTableStems _forms;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _names;

    public NamedStems(FormTable forms, IEnumerable<string> names)
    {
        _forms = new FormTableStems(forms);
        _names = new HashSet<string>(names.Select(Folder.Search.Fold), StringComparer.Ordinal).GetAlternateLookup<
            ReadOnlySpan<char>
        >();
    }

    public bool IsName(ReadOnlySpan<char> foldedStem) => _names.Contains(foldedStem);

    public StemKinds KindsOf(ReadOnlySpan<char> foldedStem) =>
        IsName(foldedStem) ? _forms.KindsOf(foldedStem) | StemKinds.Name : _forms.KindsOf(foldedStem);
}

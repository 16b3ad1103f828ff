using System.Runtime.CompilerServices;

namespace Marsad.Arabic.Clitics;

/// <summary>The stacks of proclitics that a folded word can begin with: <c>أ</c>, then <c>و ف</c>, then <c>ب ك ل س</c>, then <c>ال</c>.</summary>
internal struct ProcliticStacks
{
    private const int Most = 24;
    private Stacks _stacks;

    public int Count { get; private set; }

    public readonly (byte Length, Proclitics Proclitics) this[int index] => _stacks[index];

    public static ProcliticStacks Of(ReadOnlySpan<char> word)
    {
        var found = default(ProcliticStacks);
        found.FromConjunction(word, 0, Proclitics.None);
        // «ألم», «أليس»: else «ال» is the article, and «المالكي» no question
        if (
            word.Length > 2
            && word[0] == 'ا'
            && (
                word[1] != 'ل'
                || word[1..] is "لم" or "لما" or "لا" or "لن" or "ليس" or "ليست" or "ليسوا" or "لسنا" or "لستم"
            )
        )
            found.FromConjunction(word, 1, Proclitics.Question);
        return found;
    }

    private void FromConjunction(ReadOnlySpan<char> word, int at, Proclitics before)
    {
        FromPreposition(word, at, before);
        if (at < word.Length && word[at] is 'و' or 'ف')
            FromPreposition(word, at + 1, before | (word[at] == 'و' ? Proclitics.Wa : Proclitics.Fa));
    }

    private void FromPreposition(ReadOnlySpan<char> word, int at, Proclitics before)
    {
        Add(at, before);
        var rest = word[Math.Min(at, word.Length)..];
        if (rest.Length < 3)
            return;
        switch (rest[0])
        {
            case 'ا' when rest[1] == 'ل':
                Add(at + 2, before | Proclitics.Article);
                break;
            case 'س' when rest[1] is 'ا' or 'ي' or 'ت' or 'ن':
                Add(at + 1, before | Proclitics.Sa);
                break;
            case 'ب' or 'ك':
                var one = before | (rest[0] == 'ب' ? Proclitics.Bi : Proclitics.Ka);
                Add(at + 1, one);
                if (rest[1] == 'ا' && rest[2] == 'ل')
                    Add(at + 3, one | Proclitics.Article);
                break;
            case 'ل':
                Add(at + 1, before | Proclitics.Li);
                if (rest[1] != 'ل')
                    break;
                // للجنة: to the committee; its article leaves no letter. للحكومة: to the government.
                Add(at + 1, before | Proclitics.Li | Proclitics.Article);
                Add(at + 2, before | Proclitics.Li | Proclitics.Article);
                break;
            default:
                break;
        }
    }

    private void Add(int length, Proclitics proclitics) => _stacks[Count++] = ((byte)length, proclitics);

    [InlineArray(Most)]
    private struct Stacks
    {
        private (byte Length, Proclitics Proclitics) _first;
    }
}

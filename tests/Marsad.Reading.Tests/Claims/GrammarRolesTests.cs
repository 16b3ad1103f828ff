using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Lookup;

namespace Marsad.Reading.Tests.Claims;

public sealed class GrammarRolesTests
{
    [Fact]
    public void A_word_has_the_roles_that_its_letters_give_it()
    {
        Grammar.RolesOf("في").ShouldBe(GrammarRoles.Preposition);
        Grammar.RolesOf("وعلي").ShouldBe(GrammarRoles.Preposition);
        Grammar.RolesOf("عنها").ShouldBe(GrammarRoles.PrepositionOfPronoun);
        Grammar.RolesOf("اذا").ShouldBe(GrammarRoles.Conditional);
        Grammar.RolesOf("مدينه").ShouldBe(GrammarRoles.None);
        Grammar.RolesOf("و").ShouldBe(GrammarRoles.None);
    }

    [Fact]
    public void What_is_remembered_of_a_word_is_what_its_letters_say()
    {
        string[] words = ["في", "وفي", "منه", "عليهما", "اذا", "لو", "حال", "قصف", "ه", "ها", "بعد", "وبعد", "كل"];
        foreach (var word in words)
        {
            var roles = Grammar.RolesOf(word);
            roles.HasFlag(GrammarRoles.Preposition).ShouldBe(Grammar.IsPreposition(word));
            roles.HasFlag(GrammarRoles.PrepositionOfPronoun).ShouldBe(Grammar.IsPrepositionOfPronoun(word));
            roles.HasFlag(GrammarRoles.Conditional).ShouldBe(Grammar.IsConditional(word));
        }
    }
}

using Marsad.Publishing.Redaction;
using Marsad.Publishing.Tests.Account;

namespace Marsad.Publishing.Tests.Redaction;

public sealed class RedactorTests
{
    private readonly Marsad.Reading.ReportReading _reading = SomeReading.Of(
        "نص",
        SomeReading.At("one", 0, 1),
        SomeReading.At("two", 1, 2)
    );

    [Fact]
    public void What_passes_through_is_the_same_and_nothing_is_counted()
    {
        var (shown, withheld) = Redactor.Apply(RedactionPolicy.PassThrough, _reading);
        shown.ShouldBeSameAs(_reading);
        withheld.ShouldBe(Withheld.Nothing);
    }

    [Fact]
    public void A_claim_taken_out_is_counted()
    {
        var policy = new RedactionPolicy("one-only", r => r with { Claims = [r.Claims[0]], Body = "ن█" });
        Redactor.Apply(policy, _reading).Withheld.ShouldBe(new Withheld(0, 1, 0, 1));
    }

    [Fact]
    public void A_whole_report_withheld_counts_with_its_claims()
    {
        var (shown, withheld) = Redactor.Apply(new RedactionPolicy("nothing", _ => null), _reading);
        shown.ShouldBeNull();
        withheld.ShouldBe(new Withheld(1, 2, 0, 0));
    }
}

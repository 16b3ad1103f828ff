using Marsad.Arabic;
using Marsad.Reading.Claims;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Models.Asking;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Models.Checking;

/// <summary>
/// Makes claims of the house from those of a model, as far as they hold: every word they rest on stands in the report, every
/// value is one of those there are. The rest is rejected whole; no claim is mended.
/// </summary>
/// <param name="survey">The report.</param>
/// <param name="names">What its words name.</param>
/// <param name="contract">Which values there are.</param>
/// <param name="because">What made the claims.</param>
internal sealed class ClaimChecker(ReportSurvey survey, Names names, Contract contract, string because)
{
    /// <summary>A quote is a clause: one word carries no claim, and a page is none.</summary>
    private const int FewestWords = 2;

    private const int LongestQuote = 120;

    private readonly Figures _figures = new(survey.Text);
    private readonly Days _days = new(survey);
    private readonly List<ClaimDraft> _drafts = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The claims that hold, in the order of their words.</summary>
    public IReadOnlyList<ClaimDraft> Claims => [.. _drafts.OrderBy(d => d.FirstToken).ThenBy(d => d.EndToken)];

    /// <summary>Takes a claim, or says why not.</summary>
    /// <param name="claim">As the model gave it; null when it had not the form asked for.</param>
    /// <param name="excerpt">The words that the model was asked about.</param>
    public Rejection? Check(ModelClaim? claim, Excerpt excerpt)
    {
        if (claim is null || claim.Chain.Any(link => link is null))
            return Rejection.Misshapen;
        if (!IsOfTheVocabulary(claim))
            return Rejection.OutsideVocabulary;
        if (Quoted(claim, excerpt) is not { } quote)
            return Rejection.NotInReport;
        var sentence = Sentences(quote);
        var unsure = new List<string>();
        if (
            VoiceOf(claim, sentence) is not { } voice
            || CastOf(claim, sentence) is not { } cast
            || !TryDate(claim.Date, sentence, unsure, out var date)
            || !TryFigure(claim.Killed, sentence, unsure, out var killed)
            || !TryFigure(claim.Injured, sentence, unsure, out var injured)
        )
            return Rejection.NotInReport;
        // the same claim said twice is one
        if (!_seen.Add($"{quote.FirstToken} {quote.EndToken} {claim}{string.Join('|', claim.Chain)}"))
            return null;
        _drafts.Add(
            new ClaimDraft(
                quote.FirstToken,
                quote.EndToken,
                voice,
                voice.Reporting,
                claim.Type,
                claim.Subtype,
                claim.Status,
                cast,
                date,
                killed is null && injured is null ? null : new Casualties(killed, injured),
                survey.QuotedIn(quote.FirstToken, quote.EndToken) * 2 > quote.Length,
                survey.AgreementIn(quote.FirstToken, quote.EndToken)?.Name,
                [because]
            )
            {
                Unsure = unsure,
            }
        );
        return null;
    }

    private bool IsOfTheVocabulary(ModelClaim claim) =>
        contract.Reporting.Contains(claim.Reporting)
        && contract.Types.Contains(claim.Type)
        && (claim.Subtype is null || contract.Subtypes.Contains(claim.Subtype))
        && contract.Statuses.Contains(claim.Status)
        && claim.Chain.All(link => contract.LinkKinds.Contains(link.Kind))
        && (claim.Actor is null || contract.ActorKinds.Contains(claim.Actor.Kind))
        && (claim.Target is null || contract.ActorKinds.Contains(claim.Target.Kind))
        && (claim.Date?.Value is not { } day || Days.IsValue(day))
        && (claim.Killed is null || Figures.IsRange(claim.Killed))
        && (claim.Injured is null || Figures.IsRange(claim.Injured));

    /// <summary>Where the quote stands in the words asked about: after the claim before it if it does, so that words said twice are told apart.</summary>
    private Found? Quoted(ModelClaim claim, Excerpt excerpt)
    {
        Found? first = null;
        var after = _drafts.Count > 0 ? _drafts[^1].FirstToken : 0;
        foreach (var found in names.All(claim.Quote))
        {
            if (!found.Within(excerpt.FirstToken, excerpt.EndToken) || !IsQuote(found))
                continue;
            if (found.FirstToken >= after)
                return found;
            first ??= found;
        }
        return first;
    }

    private bool IsQuote(Found found)
    {
        var words = 0;
        foreach (var token in survey.Text.Tokens[found.FirstToken..found.EndToken])
            words += token.Kind is TokenKind.Word or TokenKind.Foreign ? 1 : 0;
        return words is >= FewestWords and <= LongestQuote;
    }

    private Scope Sentences(Found quote)
    {
        int first = quote.FirstToken,
            end = quote.EndToken;
        foreach (var sentence in survey.Text.Sentences)
        {
            if (sentence.EndToken <= quote.FirstToken || sentence.FirstToken >= quote.EndToken)
                continue;
            first = Math.Min(first, sentence.FirstToken);
            end = Math.Max(end, sentence.EndToken);
        }
        return new Scope(first, end);
    }

    private Voice? VoiceOf(ModelClaim claim, Scope sentence)
    {
        var voice = Voice.Outlet;
        foreach (var link in claim.Chain)
        {
            if (names.Actor(link.Words, link.Kind, sentence) is not { } party)
                return null;
            // the outlet stands at the head of every chain anyway
            if (voice.Speaker is null && party.Id is not null && party.Id == survey.Report.Head.Outlet?.Id)
                continue;
            voice = voice.Then(party with { Inferred = IsElsewhere(party, sentence) }, claim.Reporting, because);
        }
        return voice;
    }

    private Cast? CastOf(ModelClaim claim, Scope sentence)
    {
        Party? actor = null,
            target = null;
        if (claim.Actor is { } doer && (actor = names.Actor(doer.Words, doer.Kind, sentence)) is null)
            return null;
        if (claim.Target is { } undergoer && (target = names.Actor(undergoer.Words, undergoer.Kind, sentence)) is null)
            return null;
        Entity? place = null;
        var carried = false;
        if (claim.Place is { } words)
        {
            if (names.Place(words, sentence) is not { } found)
                return null;
            place = found.Place;
            carried = !found.At.Within(sentence.FirstToken, sentence.EndToken);
        }
        return new Cast(
            actor is null ? null : actor with { Carried = IsElsewhere(actor, sentence) },
            target is null ? null : target with { Inferred = IsElsewhere(target, sentence) },
            place,
            carried
        );
    }

    private static bool IsElsewhere(Party party, Scope sentence) =>
        party.FirstToken < sentence.FirstToken || party.EndToken > sentence.EndToken;

    /// <summary>The house's calendar decides; the model's count stands, and is marked, where only the model can tell.</summary>
    private bool TryDate(ModelDate? date, Scope sentence, List<string> unsure, out string? value)
    {
        value = null;
        if (date is null)
            return true;
        if (names.Locate(date.Words, sentence) is not { } at)
            return false;
        value = _days.At(at);
        if (value is null && date.Value is not null && _days.IsDated)
        {
            value = date.Value;
            unsure.Add("date-inferred");
        }
        return true;
    }

    private bool TryFigure(ModelFigure? figure, Scope sentence, List<string> unsure, out IReadOnlyList<int?>? range)
    {
        range = null;
        if (figure is null)
            return true;
        if (
            names.Locate(figure.Words, sentence) is not { } at
            || !_figures.TryRange(figure, at, out range, out var sure)
        )
            return false;
        if (!sure && range is not null && !unsure.Contains("figures-inferred", StringComparer.Ordinal))
            unsure.Add("figures-inferred");
        return true;
    }
}

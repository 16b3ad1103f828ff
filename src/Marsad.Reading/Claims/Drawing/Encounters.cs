using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Casting;
using Marsad.Reading.Claims.Drafts;
using Marsad.Reading.Claims.Events;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Drawing;

/// <summary>
/// «شدّد الوزير خلال لقائه نظيره في … على …»: a meeting told only as the occasion of something else, of which the sentence says with
/// whom, where or when it was.
/// </summary>
internal sealed class Encounters(Analysis analysis, Roles roles, Parties parties, DraftBook book, Days days)
{
    /// <summary>How many words after its noun still say with whom, where and when.</summary>
    private const int Reach = 16;

    /// <summary>Draws the meetings of a sentence that no claim tells yet.</summary>
    /// <param name="start">First token of the sentence.</param>
    /// <param name="end">One past its last.</param>
    public void Draw(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (
                analysis.Words[i] is not { Noun: { Type: "CONSULT", IsInnocent: false } noun, Finite: false } word
                || !word.HasPronoun
                || book.TellsAt(i)
                || Occasion(i) is not { } from
            )
                continue;
            var happening = new Happening(noun.Type, noun.Subtype, i, null, noun, noun.Rule);
            var part = new Clause(from, EndOf(i, end), Opening.Time, -1);
            var around = book.Around(i);
            // «لقائهما»: the two who say or do it met
            var both = analysis.Text.FoldedOf(i).EndsWith("هما");
            var host = around?.Cast.Actor ?? around?.Voice.Speaker;
            var cast = roles.Of(happening, part with { Start = i + 1 }, -1);
            var guest = Guest(part with { Start = i + 1 }, host);
            if (host is null || (both && host.Who.Count < 2))
                continue;
            if (both)
                (host, guest) = (host with { Who = [host.Who[0]] }, host with { Who = [host.Who[1]] });
            if (guest?.SameAs(host) == true)
                guest = null;
            if (guest is null && cast is { Place: null } or { PlaceCarried: true } && days.In(part) is null)
                continue;
            book.Add(
                part,
                from,
                Voice.Outlet,
                new Told("report", noun.Type, noun.Subtype, "happened", cast with { Actor = host, Target = guest })
                {
                    Happening = happening,
                },
                [noun.Rule]
            );
        }
    }

    /// <summary>«لقائه نظيره», «لقائه بفلان»: the first one named who is not the host.</summary>
    private Party? Guest(Clause words, Party? host)
    {
        for (var i = words.Start; i < words.End; i++)
            if (parties.At(i) is { } party && !party.SameAs(host))
                return party.First;
        return null;
    }

    /// <summary>«خلال لقائه», «بعد لقائه», «على هامش اجتماعه»: where the words begin that make it an occasion; null when none do.</summary>
    private int? Occasion(int noun) =>
        analysis.Words[noun - 1].Cue is { Effect: "time" or "after" } && !analysis.Words[noun].Has(Proclitics.Li)
            ? noun - 1
            : null;

    /// <summary>One past the last word that says with whom, where or when.</summary>
    private int EndOf(int noun, int end)
    {
        var last = noun + 1;
        for (var i = noun + 1; i < Math.Min(end, noun + Reach); i++)
        {
            ref readonly var word = ref analysis.Words[i];
            if (
                word.Finite
                || word.Connective != Connective.None
                || word.Quoted
                || word.Reporting is not null
                || analysis.IsPunctuation(i, ":؛")
                || (analysis.Text.FoldedOf(i) is "علي" && !analysis.IsOf("margin", i + 1))
                // after a break only a time goes on about it
                || (analysis.IsPunctuation(i, "،,") && !(i + 1 < end && analysis.Words[i + 1].Timed))
            )
                break;
            if (analysis.Text.Tokens[i].Kind == TokenKind.Word)
                last = i + 1;
        }
        return last;
    }
}

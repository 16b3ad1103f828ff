using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Marsad.Weighing;

namespace Marsad.Register;

/// <summary>
/// One number for everything a register holds, so that two registers can be compared: evidence, sightings, derivations,
/// problems, in the order of arrival, and what weighing made of them. When something was obtained does not count, nor does how a store lays it out.
/// </summary>
public static class RegisterDigest
{
    /// <summary>SHA-256 of the content, lower-case hex. Reads everything, and checks every piece of evidence on the way.</summary>
    /// <exception cref="RegisterException">The bytes of a piece of evidence are no longer those that were kept.</exception>
    public static string Of(IRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var arrival in register.Arrivals())
        {
            var evidence = register.EvidenceOf(arrival.EvidenceId);
            Add(hash, arrival.EvidenceId);
            Add(hash, evidence is null ? default : evidence.Bytes.Span);
            foreach (var seen in register.SightingsOf(arrival.EvidenceId))
            {
                Add(hash, seen.Path);
                Add(hash, seen.Media.ToString());
                foreach (
                    var hint in (string?[])
                        [seen.Hints.Outlet, seen.Hints.Published, seen.Hints.Title, seen.Hints.Url, seen.Hints.Charset]
                )
                    Add(hash, hint);
            }
            var derivation = register.DerivationOf(arrival.EvidenceId);
            Add(hash, derivation?.ReaderVersion);
            Add(hash, derivation?.Json is { } json ? json.Span : default);
            Add(hash, derivation?.Problem?.ToString());
            foreach (var claim in register.ClaimsOf(arrival.EvidenceId))
                Add(hash, claim.ToString());
        }
        foreach (var problem in register.Problems())
            Add(hash, problem.ToString());
        AddWeighing(hash, register.Weighing);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>SHA-256 of what is kept of weighing alone, lower-case hex: it depends on what was read and not on when it came.</summary>
    public static string OfWeighing(IRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        AddWeighing(hash, register.Weighing);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // What is due is not there yet, whatever still stands in its tables.
    private static void AddWeighing(IncrementalHash hash, IKeptWeighing weighing)
    {
        Add(hash, weighing.Version);
        if (weighing.Version is null)
            return;
        foreach (
            var lines in (IEnumerable<string>[])
                [
                    weighing.Events().Select(WeighingJson.Write),
                    weighing.Contradictions().Select(WeighingJson.Write),
                    weighing.Control().Select(WeighingJson.Write),
                    weighing.Pledges().Select(WeighingJson.Write),
                ]
        )
        {
            foreach (var line in lines)
                Add(hash, line);
            Length(hash, -1);
        }
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        if (text is null)
            Length(hash, -1);
        else
            Add(hash, Encoding.UTF8.GetBytes(text));
    }

    private static void Add(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Length(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    /// <summary>Every part goes in with its length, so that no two contents look alike when joined.</summary>
    private static void Length(IncrementalHash hash, int length)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, length);
        hash.AppendData(four);
    }
}

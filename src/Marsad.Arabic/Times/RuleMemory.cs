namespace Marsad.Arabic.Times;

/// <summary>What a rule found at the tokens asked for last: rule after rule asks for the same. Not for two threads at once.</summary>
/// <typeparam name="T">What it finds; immutable.</typeparam>
internal struct RuleMemory<T>
    where T : class
{
    private (int Next, T? Found) _even;
    private (int Next, T? Found) _odd;

    /// <summary>Whether the rule was asked for a token last, and then what it found.</summary>
    public readonly bool Knows(int token, out T? found)
    {
        // counted from one, so that nothing is known at first
        var (next, kept) = (token & 1) == 0 ? _even : _odd;
        found = kept;
        return next == token + 1;
    }

    /// <summary>Keeps what it found at a token.</summary>
    public T? Keep(int token, T? found)
    {
        if ((token & 1) == 0)
            _even = (token + 1, found);
        else
            _odd = (token + 1, found);
        return found;
    }
}

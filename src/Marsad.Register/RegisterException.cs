namespace Marsad.Register;

/// <summary>A register cannot be used: which, why, and what to do, in one line.</summary>
/// <param name="register">Which register.</param>
/// <param name="what">What is wrong, in a few words.</param>
/// <param name="remedy">What the user can do, without the full stop.</param>
/// <param name="inner">What it was noticed by.</param>
public sealed class RegisterException(string register, string what, string remedy, Exception? inner = null)
    : Exception($"{register}: {what}. {remedy}.", inner)
{
    /// <summary>What is wrong, in a few words.</summary>
    public string What { get; } = what;

    /// <summary>What the user can do.</summary>
    public string Remedy { get; } = remedy;
}

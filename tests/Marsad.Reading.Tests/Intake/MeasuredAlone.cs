namespace Marsad.Reading.Tests.Intake;

/// <summary>Tests that look at the memory of the process run while no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredAlone
{
    public const string Name = "measured alone";
}

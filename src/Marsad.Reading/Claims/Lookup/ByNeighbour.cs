using System.Runtime.CompilerServices;

namespace Marsad.Reading.Claims.Lookup;

/// <summary>One small number for each kind of neighbour.</summary>
[InlineArray((int)Neighbour.IndefiniteAfterVerb + 1)]
internal struct ByNeighbour
{
    private sbyte _first;
}

namespace Marsad.Arabic.Numbers;

/// <summary>Reads groups below a thousand. Every step consumes a token.</summary>
internal sealed class NumeralGroups(NumeralTokens tokens)
{
    /// <summary>Hundreds, then «unit and tens»; in rising order too where <paramref name="rising"/> lets it.</summary>
    public bool TryReadGroup(int at, out decimal value, out int end, bool rising)
    {
        if (!TryReadPiece(at, out value, out end, out var place))
            return false;
        while (true)
        {
            var next = tokens.Skip(end);
            if (!tokens.IsJoined(next))
                return true;
            if (tokens.DigitsAt(next, out var figure))
            {
                // «مئة و20»: digits may finish what words began.
                if (place != Place.Hundreds || figure.Value is not (> 0 and < 100) || !figure.Plain)
                    return true;
                value += figure.Value.Value;
                end = tokens.TokenAfter(next, figure.End);
                return true;
            }
            if (!TryReadPiece(next, out var more, out var moreEnd, out var morePlace))
                return true;
            var fits = place switch
            {
                Place.Hundreds => morePlace != Place.Hundreds,
                Place.Units => morePlace == Place.Tens || (rising && morePlace == Place.Hundreds),
                Place.Tens or Place.Teens => rising && morePlace == Place.Hundreds && value < 100,
                _ => false,
            };
            if (!fits)
                return true;
            value += more;
            end = moreEnd;
            place = morePlace;
            if (place == Place.Hundreds)
                return true;
        }
    }

    private enum Place
    {
        Units,
        Teens,
        Tens,
        Hundreds,
    }

    private bool TryReadPiece(int at, out decimal value, out int end, out Place place)
    {
        (value, end, place) = (0, at, Place.Units);
        var next = at + 1;
        switch (tokens.RoleOf(at))
        {
            case NumeralRole.Unit:
                value = tokens.ValueOf(at);
                end = next;
                if (tokens.RoleOf(next) == NumeralRole.Ten && !tokens.IsJoined(next) && value > 1)
                {
                    (value, end, place) = (value + 10, next + 1, Place.Teens);
                }
                else if (
                    value >= 3
                    && !tokens.IsJoined(next)
                    && (
                        (
                            tokens.RoleOf(next) == NumeralRole.Hundred
                            && (tokens.ProcliticsOf(next) & Proclitics.By) == Proclitics.None
                        ) || (tokens.RoleOf(next) == NumeralRole.Plural && tokens.ValueOf(next) == 100)
                    )
                )
                {
                    (value, end, place) = (value * 100, next + 1, Place.Hundreds);
                }
                return true;
            case NumeralRole.OneOf:
                if (tokens.RoleOf(next) == NumeralRole.Ten && !tokens.IsJoined(next))
                {
                    (value, end, place) = (11, next + 1, Place.Teens);
                    return true;
                }
                if (tokens.RoleOf(tokens.Skip(next)) == NumeralRole.Tens && tokens.IsJoined(tokens.Skip(next)))
                {
                    (value, end) = (1, next);
                    return true;
                }
                return false;
            case NumeralRole.UnitBeforeTen:
                if (tokens.RoleOf(next) != NumeralRole.Ten || tokens.IsJoined(next))
                    return false;
                (value, end, place) = (12, next + 1, Place.Teens);
                return true;
            case NumeralRole.Ten:
            case NumeralRole.Teen:
                (value, end, place) = (tokens.ValueOf(at), next, Place.Teens);
                return true;
            case NumeralRole.Tens:
                (value, end, place) = (tokens.ValueOf(at), next, Place.Tens);
                return true;
            case NumeralRole.Hundred:
            case NumeralRole.Hundreds:
                (value, end, place) = (tokens.ValueOf(at), next, Place.Hundreds);
                return true;
            default:
                return false;
        }
    }
}

namespace Marsad.Publishing.Wording;

/// <summary>Which digits Arabic pages write figures with. The words of reports are never changed.</summary>
public enum Digits
{
    /// <summary>0123456789.</summary>
    Latin,

    /// <summary>٠١٢٣٤٥٦٧٨٩.</summary>
    Arab,
}

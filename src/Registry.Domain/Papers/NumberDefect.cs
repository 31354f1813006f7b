namespace Registry.Domain.Papers;

/// <summary>What is wrong with a number as it was written, although it can be understood.</summary>
public enum NumberDefect
{
    /// <summary>5/KH-UBND where 05/KH-UBND is meant.</summary>
    LeadingZeroMissing,

    /// <summary>26/CT-TW where 26-CT/TW is meant.</summary>
    PartyWrittenAsState,

    /// <summary>171-KH/UBND where 171/KH-UBND is meant.</summary>
    StateWrittenAsParty,

    /// <summary>Spaces around the strokes and hyphens.</summary>
    Spaces,

    /// <summary>A long dash in place of a hyphen.</summary>
    Dashes,

    /// <summary>CTR or QD where CTr or QĐ is meant.</summary>
    Letters,

    /// <summary>"Kế hoạch số 2384/QĐ-UBND": the type's name and its abbreviation disagree.</summary>
    TypeDisagrees,
}

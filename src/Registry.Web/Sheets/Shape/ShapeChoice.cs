namespace Registry.Web.Sheets.Shape;

/// <summary>What a person says about the shape of a sheet; what they leave open is guessed.</summary>
/// <param name="HeaderFrom">The number of the first row of the header.</param>
/// <param name="HeaderTo">The number of its last row.</param>
/// <param name="FootFrom">The first row of the foot; 0: the list goes to the end.</param>
public sealed record ShapeChoice(int? HeaderFrom = null, int? HeaderTo = null, int? FootFrom = null);

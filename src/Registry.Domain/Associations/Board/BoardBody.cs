namespace Registry.Domain.Associations.Board;

/// <summary>A body of an association in which people hold seats; in the order of the printed list.</summary>
/// <remarks>
/// The rules tell these bodies apart (who belongs to which, whose changes are reported), so they are not a table;
/// the titles within them are, for each association.
/// </remarks>
public enum BoardBody
{
    /// <summary>Ban Thường vụ: elected by and from the executive committee; whoever sits here is a member there too.</summary>
    Standing,

    /// <summary>Ban Chấp hành; its seats are those of the members who are not in the standing committee.</summary>
    Executive,

    /// <summary>Ban Kiểm tra.</summary>
    Inspection,

    /// <summary>Ban vận động thành lập, until the association is founded.</summary>
    Founding,

    /// <summary>What the charter adds, such as advisers or honorary chairs.</summary>
    Other,
}

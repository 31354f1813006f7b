using Registry.Domain.Members.Import.Rows;

namespace Registry.Web.Features.Imports;

/// <summary>What the rows of one import are read and compared with.</summary>
/// <param name="Tree">The association of the list and everything below it.</param>
/// <param name="Visible">The associations whose members the importing person may see.</param>
/// <param name="NameColumn">Where things are said that are about the whole row.</param>
public sealed record ImportScope(int ImportId, int AssociationId, IReadOnlySet<int> Tree, IReadOnlySet<int> Visible, RowReader Reader, int NameColumn, int? NumberColumn)
{
    /// <summary>Wards and provinces; null where the list has no column for them.</summary>
    public KnownPlaces? Places { get; init; }

    public int? RepresentativeColumn { get; init; }
}

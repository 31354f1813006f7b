using System.ComponentModel.DataAnnotations;
using Registry.Domain.Reports;

namespace Registry.Web.Features.Reports;

/// <summary>What the form of a call sends; units are written as "A12" for an association and "C7" for an agency.</summary>
public sealed class CallInput
{
    public const char AssociationSign = 'A';
    public const char AgencySign = 'C';

    public long Version { get; set; }

    [Display(Name = "Deadline"), Required(ErrorMessage = "Fill this in."), StringLength(ReportDeadline.TextLength, ErrorMessage = "At most {1} characters fit here.")]
    public string DeadlineText { get; set; } = "";

    [Display(Name = "What units should think of"), StringLength(ReportCall.TextLength, ErrorMessage = "At most {1} characters fit here.")]
    public string? Guidance { get; set; }

    public List<int> Programmes { get; set; } = [];

    public List<string> Units { get; set; } = [];

    internal List<int> AssociationIds => Ids(AssociationSign);

    internal List<int> AgencyIds => Ids(AgencySign);

    private List<int> Ids(char sign) =>
        [.. Units.Where(unit => unit.StartsWith(sign)).Select(unit => int.TryParse(unit.AsSpan(1), out var id) ? id : 0).Where(id => id > 0).Distinct()];
}

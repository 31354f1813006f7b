using Registry.Domain.Commemorations;
using Registry.Domain.Days;
using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>Composes the Công văn that sends a programme to those who have a part in it.</summary>
public static class CoverLetterDocument
{
    private const int MostAddressees = 12;

    /// <param name="addressees">None: those with a part in it.</param>
    /// <param name="deadline">By when they report, as the letter writes it.</param>
    public static OfficialDocument Compose(ProgrammePaper paper, IReadOnlyList<string> addressees, string? deadline)
    {
        var type = paper.TypeName;
        var about = ProgrammeText.Within(paper.Summary);
        return paper.Head.Compose(
            PaperTypes.OfficialLetter,
            $"triển khai thực hiện {type} {about}",
            [
                new Prose($"{paper.Head.Issuer} gửi các cơ quan, đơn vị {Named(paper, about)} để triển khai thực hiện (có văn bản kèm theo)."),
                new Prose("Đề nghị các cơ quan, đơn vị căn cứ nhiệm vụ được phân công hoặc đề nghị phối hợp, chủ động xây dựng nội dung và tổ chức thực hiện đúng thời gian."
                    + (deadline is null ? "" : $" Kết quả thực hiện gửi về {paper.Head.Issuer} {deadline} để tổng hợp.")),
            ]) with
        {
            Addressees = addressees.Count > 0 ? addressees : Addressees(paper.Content),
            Recipients = ["Như trên", .. paper.Head.Recipients.Where(line => line.StartsWith("Lưu", StringComparison.OrdinalIgnoreCase)).DefaultIfEmpty("Lưu: VT")],
        };
    }

    /// <summary>"Kế hoạch số 05/KH-LHHN ngày 05 tháng 01 năm 2027 về công tác …"; without its number only by what it is about.</summary>
    private static string Named(ProgrammePaper paper, string about)
    {
        if (paper.Issued is not { } number)
            return $"{paper.TypeName} {about}";

        var dated = paper.IssuedOn is { } on ? $" {DayText.Official(on)}" : "";
        return $"{paper.TypeName} số {number}{dated} {(about.StartsWith("về ", StringComparison.Ordinal) ? "" : "về ")}{about}";
    }

    /// <summary>Those with a part in it, each once; too many are called together.</summary>
    private static List<string> Addressees(ProgrammeContent content)
    {
        List<string> named = [.. content.Activities.SelectMany(activity => activity.Named(AssignmentVerb.Lead, AssignmentVerb.Coordinate, AssignmentVerb.Request))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
        return named.Count is 0 or > MostAddressees ? ["Các cơ quan, đơn vị, tổ chức có nhiệm vụ tại văn bản kèm theo"] : named;
    }
}

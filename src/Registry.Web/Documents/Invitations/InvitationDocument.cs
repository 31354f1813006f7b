using Registry.Domain.Papers;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Invitations;

/// <summary>Composes a Giấy mời (form 1.7 of Decree 30/2020/NĐ-CP), whose lines the form fixes.</summary>
public static class InvitationDocument
{
    /// <param name="head">Who invites; whoever signs its papers signs this one.</param>
    public static OfficialDocument Compose(IssuingHead head, InvitationPaper paper) => head.Compose(PaperTypes.Invitation, Stop(paper.Occasion), [.. Lines(head, paper)]);

    private static IEnumerable<Block> Lines(IssuingHead head, InvitationPaper paper)
    {
        yield return new Prose($"{head.Issuer} trân trọng kính mời: {Stop(paper.Guest)}");
        yield return new Prose($"Tới dự {Stop(paper.Occasion)}");
        if (paper.Chair is { } chair)
            yield return new Prose($"Chủ trì: {Stop(chair)}");
        yield return new Prose($"Thời gian: {Stop(paper.Time)}");
        yield return new Prose($"Địa điểm: {Stop(paper.Place)}");
        foreach (var note in paper.Notes)
            yield return new Prose(note);
    }

    private static string Stop(string line) => line.Trim().TrimEnd('.');
}

namespace Registry.Web.Documents.Invitations;

/// <summary>What a Giấy mời says, line by line, as its form has them.</summary>
/// <param name="Guest">"Ông Nguyễn Văn A, Giám đốc Sở Ngoại vụ".</param>
/// <param name="Occasion">What the guest is asked to come to: "Họp mặt kỷ niệm 65 năm …".</param>
/// <param name="Time">"08 giờ 00, thứ Bảy, ngày 05 tháng 9 năm 2027".</param>
public sealed record InvitationPaper(string Guest, string Occasion, string Time, string Place)
{
    /// <summary>Who presides.</summary>
    public string? Chair { get; init; }

    /// <summary>More lines: what to bring, where to answer, what to wear.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The same lines in English, under each its own; the paper itself stays Vietnamese.</summary>
    public EnglishInvitation? English { get; init; }
}

/// <param name="Issuer">Who invites, by its English name.</param>
/// <param name="Lines">With as many notes as the Vietnamese ones.</param>
public sealed record EnglishInvitation(string Issuer, InvitationPaper Lines);

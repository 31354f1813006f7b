namespace Registry.Domain.Members.Import;

/// <summary>Reads the words of fixed lists: class, reason of leaving, kind of person.</summary>
public static class MemberWordReader
{
    public static CellReading<MembershipClass?> ReadClass(string? text) => Read<MembershipClass>(text, "Cell.ClassUnreadable", folded => folded switch
    {
        "chinh thuc" or "hv chinh thuc" or "hvct" or "ct" or "official" or "official member" or "full" or "full member" => MembershipClass.Official,
        "lien ket" or "hv lien ket" or "hvlk" or "lk" or "associate" or "associate member" => MembershipClass.Associate,
        "danh du" or "hv danh du" or "hvdd" or "dd" or "honorary" or "honorary member" => MembershipClass.Honorary,
        _ => null,
    });

    public static CellReading<LeavingReason?> ReadLeavingReason(string? text) => Read<LeavingReason>(text, "Cell.LeavingReasonUnreadable", folded => folded switch
    {
        "xin ra" or "xin thoi" or "tu nguyen" or "xin ra khoi hoi" or "tu nguyen ra khoi hoi" or "theo nguyen vong" or "at their own wish" or "resigned" => LeavingReason.Resigned,
        "khai tru" or "bi khai tru" or "xoa ten" or "xoa ten khoi danh sach hoi vien" or "removed from the list" or "removed" or "expelled" => LeavingReason.Removed,
        "qua doi" or "mat" or "da mat" or "tu tran" or "chet" or "deceased" or "died" => LeavingReason.Deceased,
        "chuyen di" or "chuyen di noi khac" or "chuyen noi o" or "chuyen cho o" or "doi noi o" or "moved away" or "moved" => LeavingReason.MovedAway,
        "chuyen sinh hoat" or "chuyen chi hoi" or "chuyen hoi" or "went to another branch" or "transferred" => LeavingReason.Transferred,
        "thay doi" or "doi loai, so the hoac nhom hoi vien" or "class, number or categories changed" or "changed" => LeavingReason.Changed,
        "hoi giai the" or "giai the" or "hoi cham dut hoat dong" or "hoi hoac chi hoi ket thuc" or "the association ended" or "association ended" => LeavingReason.AssociationEnded,
        "khac" or "ly do khac" or "for another reason" or "other" => LeavingReason.Other,
        _ => null,
    });

    public static CellReading<PersonKind?> ReadKind(string? text) => Read<PersonKind>(text, "Cell.KindUnreadable", folded => folded switch
    {
        "ca nhan" or "nguoi" or "person" or "individual" => PersonKind.Natural,
        "to chuc" or "tap the" or "don vi" or "doanh nghiep" or "organisation" or "organization" => PersonKind.Organisation,
        _ => null,
    });

    private static CellReading<T?> Read<T>(string? text, string code, Func<string, T?> find)
        where T : struct
    {
        var (clean, _) = CellText.Clean(text);
        var folded = SearchText.Fold(clean).Trim('.', ' ', '-');
        if (folded.Length == 0)
            return new(null, []);

        folded = folded.StartsWith("hoi vien ", StringComparison.Ordinal) ? folded["hoi vien ".Length..] : folded;
        return find(folded) is { } found ? new(found, []) : new(null, [CellRemark.Problem(code, clean)]);
    }
}

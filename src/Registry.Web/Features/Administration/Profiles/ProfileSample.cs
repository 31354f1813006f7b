using Registry.Domain.Papers;
using Registry.Web.Documents;
using Registry.Web.Documents.Official;
using Registry.Web.Documents.Official.Html;

namespace Registry.Web.Features.Administration.Profiles;

/// <summary>A short paper that shows every part which a profile decides.</summary>
internal static class ProfileSample
{
    public static Paper Of(PaperProfile profile)
    {
        var issuer = profile.Owner?.Name ?? profile.Kind switch
        {
            PaperProfileKind.StateBody => "Ủy ban nhân dân tỉnh Khánh Hòa",
            PaperProfileKind.Union => "Liên hiệp các tổ chức hữu nghị tỉnh Khánh Hòa",
            _ => "Hội hữu nghị Việt Nam – Lào tỉnh Khánh Hòa",
        };
        var place = profile.Place ?? profile.Owner?.Place ?? "Khánh Hòa";
        var head = new IssuingHead(OfficialProfiles.Of(profile.Kind, profile.Layout), issuer, new(place, 2027, 3))
        {
            Superior = profile.Superior,
            Code = profile.Code ?? "LHHN",
            Signature = new("Phó Chủ tịch", "Trần Đình Khải")
            {
                Authorities = [.. profile.OnBehalfOf is { } behalf ? [new Authority(AuthorityKind.OnBehalf, behalf)] : Array.Empty<Authority>(), new(AuthorityKind.InPlaceOf, profile.HeadPost ?? "Chủ tịch")],
            },
            Recipients = profile.RecipientLines.Count > 0 ? profile.RecipientLines : ["Các sở, ban, ngành", "Lưu: VT, NcT (30)"],
        };
        return OfficialHtml.Render(head.Compose(PaperTypes.Plan, "Triển khai công tác đối ngoại nhân dân năm 2027", [.. Body()]) with
        {
            LegalBases = ["Căn cứ Chỉ thị số 12-CT/TW ngày 05 tháng 01 năm 2022 của Ban Bí thư Trung ương Đảng"],
        });
    }

    private static IEnumerable<Block> Body()
    {
        yield return new Entry(EntryLevel.Section, "Mục tiêu")
        {
            Under = [new Prose("Củng cố và mở rộng quan hệ hữu nghị, hợp tác giữa Nhân dân địa phương với nhân dân các nước; chủ động, linh hoạt, sáng tạo, hiệu quả.")],
        };
        yield return new Entry(EntryLevel.Section, "Nhiệm vụ")
        {
            Under =
            [
                new Entry(EntryLevel.Item, "Kỷ niệm các ngày lớn") { IsHeading = true, Under = [new Entry(EntryLevel.Letter, "Họp mặt kỷ niệm 65 năm ngày thiết lập quan hệ ngoại giao Việt Nam – Lào;")] },
                new OfficialTable
                {
                    Columns = [new("STT", 1, ColumnAlignment.Center), new("Nhiệm vụ", 6), new("Thời gian", 2, ColumnAlignment.Center)],
                    Rows = [new(["1", "Tọa đàm hữu nghị", "Quý III"])],
                },
                new Prose("Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị kịp thời phản ánh."),
            ],
        };
    }
}

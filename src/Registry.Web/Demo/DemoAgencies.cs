using Registry.Domain.Commemorations;

namespace Registry.Web.Demo;

/// <summary>The agencies that the plans of 2020 and 2025 name, with who took over their work in 2025.</summary>
internal sealed class DemoAgencies
{
    private static readonly DateOnly LastOfOldDepartments = new(2025, 2, 28);
    private static readonly DateOnly LastOfDistricts = new(2025, 6, 30);

    public DemoAgencies()
    {
        Science = State("Sở Khoa học và Công nghệ", "SKHCN");
        Press = new Agency("Báo và Phát thanh, Truyền hình Đồng Nai", "BPTTH", AgencyKind.Press).From(new(2025, 7, 1));
        Communes = new Agency("Ủy ban nhân dân các xã, phường", "UBND xã, phường", AgencyKind.Group).From(LastOfDistricts.AddDays(1));
        Former =
        [
            State("Sở Kế hoạch và Đầu tư", "SKHĐT").Until(LastOfOldDepartments, Finance),
            State("Sở Thông tin và Truyền thông", "STTTT").Until(LastOfOldDepartments, Science),
            new Agency("Báo Đồng Nai", null, AgencyKind.Press).Until(LastOfDistricts, Press),
            new Agency("Đài Phát thanh – Truyền hình Đồng Nai", "Đài PTTH", AgencyKind.Press).Until(LastOfDistricts, Press),
            new Agency("Ủy ban nhân dân các huyện, thành phố", "UBND huyện, TP", AgencyKind.Group).Until(LastOfDistricts, Communes),
            State("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân thành phố Long Khánh", "VP HĐND&UBND TP").Until(LastOfDistricts, null),
            State("Phòng Nội vụ thành phố Long Khánh", null).Until(LastOfDistricts, null),
            State("Phòng Văn hóa và Thông tin thành phố Long Khánh", "Phòng VH&TT").Until(LastOfDistricts, null),
        ];
    }

    public Agency Union { get; } = new("Liên hiệp các tổ chức hữu nghị tỉnh", "LHHN", AgencyKind.Union);

    public Agency Office { get; } = State("Văn phòng Ủy ban nhân dân tỉnh", "VP UBND");

    public Agency ForeignAffairs { get; } = State("Sở Ngoại vụ", "SNgV");

    public Agency Finance { get; } = State("Sở Tài chính", "STC");

    public Agency Culture { get; } = State("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL");

    public Agency Front { get; } = new("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "UBMTTQVN", AgencyKind.FatherlandFront);

    public Agency MassOrganisations { get; } = new("Các đoàn thể chính trị - xã hội của tỉnh", null, AgencyKind.MassOrganisation);

    public Agency Propaganda { get; } = new("Ban Tuyên giáo và Dân vận Tỉnh ủy", "BTGDV", AgencyKind.Party);

    public Agency Police { get; } = new("Công an tỉnh", "CA", AgencyKind.Police);

    public Agency Zones { get; } = State("Ban Quản lý các Khu công nghiệp", "BQL KCN");

    public Agency Departments { get; } = new("Các sở, ban, ngành, đoàn thể tỉnh", null, AgencyKind.Group);

    public Agency Science { get; }

    public Agency Press { get; }

    public Agency Communes { get; }

    public IReadOnlyList<Agency> Former { get; }

    public IEnumerable<Agency> All =>
    [
        Union, Office, ForeignAffairs, Finance, Culture, Front, MassOrganisations, Propaganda, Police, Zones, Departments, Science, Press, Communes,
        State("Sở Nội vụ", "SNV"), State("Bộ Ngoại giao", "BNG"), State("Ủy ban Nhà nước về người Việt Nam ở nước ngoài", null), .. Former,
    ];

    private static Agency State(string name, string? abbreviation) => new(name, abbreviation, AgencyKind.State);
}

using Registry.Domain.Associations;

namespace Registry.Web.Demo;

/// <summary>The union of Đồng Nai and its associations, from the province's programme of 13 March 2020; founding years and branches are invented.</summary>
internal sealed class DemoAssociations
{
    private const string Programme = "Chương trình công tác đối ngoại nhân dân tỉnh Đồng Nai năm 2020";
    private static readonly DateOnly ProgrammeDay = new(2020, 3, 13);

    public DemoAssociations()
    {
        Laos = FriendsOf("Lào", "Laos").FriendOf("LA").Founded(2009)
            .At("Số 18 đường Phan Chu Trinh, Biên Hòa", "hoi.vietlao@dongnai.example")
            .Active(null, null)
            .WithCongress(3, 2020, 2025, "Quý I/2020");
        Cambodia = FriendsOf("Campuchia", "Cambodia").FriendOf("KH").Founded(2014, 6)
            .Active(null, null)
            .WithCongress(2, 2020, 2025, "Quý II/2020");
        Thailand = FriendsOf("Thái Lan", "Thailand").FriendOf("TH").Founded(2015, 8, 6)
            .Active(null, null)
            .WithCongress(2, 2020, 2025, "Cuối Quý II/2020");
        Asean = FriendsOf("ASEAN", "ASEAN").FriendOf(null, "asean").Canvassed(ProgrammeDay, $"{Programme}, mục III.15");
        Britain = FriendsOf("Anh", "United Kingdom").FriendOf("GB").Canvassed(ProgrammeDay, $"{Programme}, mục II.5");
        Cuba = FriendsOf("Cuba", "Cuba").FriendOf("CU").Canvassed(ProgrammeDay, $"{Programme}, mục II.5");
        BinhPhuoc = new Association(AssociationKind.Association, Union, "Hội hữu nghị Việt Nam – Lào tỉnh Bình Phước", "Viet Nam – Laos Friendship Association of Binh Phuoc")
            .FriendOf("LA").Founded(2012).Active(null, null);
        LongKhanh = new Association(AssociationKind.Branch, Laos, "Chi hội hữu nghị Việt Nam – Lào thành phố Long Khánh", "Viet Nam – Laos Friendship Branch, Long Khanh City")
            .FriendOf("LA").Founded(2021).Active(null, null);
        Branches =
        [
            new Association(AssociationKind.Branch, Laos, "Chi hội hữu nghị Việt Nam – Lào Trường Đại học Đồng Nai", "Viet Nam – Laos Friendship Branch, Dong Nai University")
                .FriendOf("LA").Founded(2018, 11, 17).Active(new(2018, 11, 17), null).WithCongress(1, 2023, 2028, "Quý II/2023", CongressKind.Founding, new(2023, 5, 20)),
            LongKhanh,
        ];
    }

    public Association Union { get; } =
        new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai", "Dong Nai Union of Friendship Organisations")
            .Founded(2004)
            .At("Số 18 đường Phan Chu Trinh, Biên Hòa", "lienhiep@dongnai.example", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Đồng Nai")
            .Active(null, null)
            .WithCongress(4, 2022, 2027, "Quý I/2022", held: new(2022, 3, 18));

    public Association Laos { get; }

    public Association Cambodia { get; }

    public Association Thailand { get; }

    public Association Asean { get; }

    public Association Britain { get; }

    public Association Cuba { get; }

    /// <summary>Went into the association of Đồng Nai when the provinces merged.</summary>
    public Association BinhPhuoc { get; }

    /// <summary>Was the branch of a city that became a ward.</summary>
    public Association LongKhanh { get; }

    public IReadOnlyList<Association> Branches { get; }

    public IEnumerable<Association> All => [Union, Laos, Cambodia, Thailand, Asean, Britain, Cuba, BinhPhuoc, .. Branches];

    private Association FriendsOf(string vi, string en) => new(
        AssociationKind.Association, Union, $"Hội hữu nghị Việt Nam – {vi} tỉnh Đồng Nai", $"Viet Nam – {en} Friendship Association of Dong Nai");
}

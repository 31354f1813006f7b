using Registry.Domain.Members.Import.Rows;

namespace Registry.Domain.Tests.Members.Import.Rows;

public sealed class KnownWordsTests
{
    private const string Association = "Hội hữu nghị Việt Nam – Lào tỉnh Đồng Nai";

    [Theory]
    [InlineData("Chi hội hữu nghị Việt Nam – Lào Trường Đại học Đồng Nai", 2)]
    [InlineData("CHI HỘI TRƯỜNG ĐẠI HỌC ĐỒNG NAI", 2)]
    [InlineData("Trường Đại học Đồng Nai", 2)]
    [InlineData("phường Long Khánh", 3)]
    [InlineData("Chi hội Xuân Lộc", 4)]
    [InlineData("Xuân Lộc", 4)]
    [InlineData(Association, 1)]
    [InlineData("Đồng Nai", null)]
    [InlineData("Đại học Đồng Nai", null)]
    public void A_branch_is_known_by_its_own_part_of_the_name(string written, int? id) => Assert.Equal(id, Words().Branch(written)?.Id);

    private static KnownWords Words()
    {
        var words = new KnownWords();
        words.AddBranch(1, Association, Association);
        words.AddBranch(2, "Chi hội hữu nghị Việt Nam – Lào Trường Đại học Đồng Nai", Association);
        words.AddBranch(3, "Chi hội hữu nghị Việt Nam – Lào phường Long Khánh", Association);
        words.AddBranch(4, "Chi hội Xuân Lộc", Association);
        return words;
    }
}
